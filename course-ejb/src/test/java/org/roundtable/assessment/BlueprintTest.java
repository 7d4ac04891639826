package org.roundtable.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.roundtable.assessment.Blueprint.Part;
import org.roundtable.assessment.Blueprint.Pool;

class BlueprintTest {

    @Test
    void asks_what_is_fixed_and_draws_the_rest_without_asking_twice() {
        var blueprint = new Blueprint(List.of(new Part("One", false, List.of(fixed(3), draw(2, 1, 5))), new Part("Two", false, List.of(draw(2, 1, 5)))));

        for (long seed = 0; seed < 200; seed++) {
            var paper = blueprint.paper(seed, true);
            assertThat(paper).extracting(PaperSlot::slot).containsExactly(1, 2, 3, 4, 5);
            assertThat(paper.get(0).questionVersion()).isEqualTo(1003);
            assertThat(paper).extracting(PaperSlot::questionVersion).containsExactlyInAnyOrder(1001L, 1002L, 1003L, 1004L, 1005L);
        }
    }

    @Test
    void the_same_seed_gives_the_same_paper_and_others_give_others() {
        var blueprint = new Blueprint(List.of(new Part("One", true, List.of(draw(5, 1, 50)))));

        assertThat(blueprint.paper(7, true)).isEqualTo(blueprint.paper(7, true));
        assertThat(LongStream.range(0, 50).mapToObj(seed -> blueprint.paper(seed, true)).distinct()).hasSizeGreaterThan(45);
    }

    @Test
    void every_question_of_a_pool_has_its_turn() {
        var blueprint = new Blueprint(List.of(new Part("One", false, List.of(draw(2, 1, 10)))));
        var asked = new HashMap<Long, Integer>();
        for (long seed = 0; seed < 1000; seed++) {
            blueprint.paper(seed, false).forEach(slot -> asked.merge(slot.questionVersion(), 1, Integer::sum));
        }

        assertThat(asked).hasSize(10);
        assertThat(asked.values()).allSatisfy(times -> assertThat(times).isBetween(140, 260));
    }

    @Test
    void a_wide_draw_leaves_the_narrow_one_what_it_needs() {
        // three out of 1–5 beside one out of 1–2 and one out of 2–3 and one out of 1–3: only some ways of drawing come out even
        var blueprint = new Blueprint(List.of(new Part("Wide", false, List.of(draw(2, 1, 5))), new Part("Narrow", false, List.of(draw(1, 1, 2), draw(1, 2, 3), draw(1, 1, 3)))));

        assertThat(blueprint.shortages()).isEmpty();
        for (long seed = 0; seed < 200; seed++) {
            assertThat(blueprint.paper(seed, true)).extracting(PaperSlot::questionVersion).doesNotHaveDuplicates().hasSize(5);
        }
    }

    @Test
    void says_which_section_falls_short() {
        var blueprint = new Blueprint(List.of(new Part("Enough", false, List.of(draw(2, 1, 3))), new Part("Scarce", false, List.of(fixed(3), draw(4, 1, 6)))));

        assertThat(blueprint.shortages()).containsExactly(new Shortage("Scarce", 5, 4));
    }

    @Test
    void another_version_of_a_fixed_question_is_the_same_question() {
        var older = new Pool(1, BigDecimal.ONE, List.of(new Candidate(1L, 900L)));
        var blueprint = new Blueprint(List.of(new Part("One", false, List.of(older, draw(1, 1, 2)))));

        for (long seed = 0; seed < 50; seed++) {
            assertThat(blueprint.paper(seed, true)).extracting(PaperSlot::questionVersion).containsExactly(900L, 1002L);
        }
    }

    @Test
    void counts_its_questions_and_marks() {
        var blueprint = new Blueprint(List.of(new Part("One", false, List.of(fixed(1), new Pool(3, new BigDecimal("2.5"), List.of())))));

        assertThat(blueprint.size()).isEqualTo(4);
        assertThat(blueprint.outOf()).isEqualByComparingTo("8.5");
    }

    @Test
    void ten_thousand_candidates_are_drawn_from_in_no_time() {
        var blueprint = new Blueprint(List.of(new Part("One", true, List.of(draw(50, 1, 10_000), draw(50, 1, 10_000)))));

        assertThat(blueprint.paper(1, true)).hasSize(100);
    }

    private static Pool fixed(long question) {
        return new Pool(1, BigDecimal.ONE, List.of(new Candidate(question, 1000 + question)));
    }

    private static Pool draw(int count, long from, long to) {
        return new Pool(count, BigDecimal.ONE, LongStream.rangeClosed(from, to).mapToObj(q -> new Candidate(q, 1000 + q)).toList());
    }
}
