package org.roundtable.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.question.QuestionFixture.draft;
import static org.roundtable.question.QuestionFixture.ready;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.course.CourseFixture;
import org.roundtable.house.DatabaseTest;

class KeepingBankTest extends DatabaseTest {

    private KeepingBank bank;
    private Long amal;
    private Long course;

    @BeforeEach
    void amal_leads_a_course() {
        bank = the(KeepingBank.class);
        amal = member("amal");
        course = CourseFixture.aCourse(amal).id();
        signedInAs(amal);
    }

    @Test
    void a_bank_without_questions_is_empty() {
        var page = bank.look(course, BankFilter.ALL, 0);

        assertThat(page.isEmpty()).isTrue();
        assertThat(page.rows()).isEmpty();
        assertThat(page.pages()).isEqualTo(1);
    }

    @Test
    void the_latest_change_comes_first_and_retired_questions_stay_away() {
        capital("Norway");
        clock.pass(Duration.ofMinutes(1));
        var sweden = capital("Sweden");
        clock.pass(Duration.ofMinutes(1));
        capital("Latvia");

        bank.retire(course, List.of(sweden));

        assertThat(bank.look(course, BankFilter.ALL, 0).rows()).extracting(QuestionRow::name)
            .containsExactly("What is the capital of Latvia?", "What is the capital of Norway?");
        assertThat(found(new BankFilter(null, null, QuestionState.RETIRED, null, null))).containsExactly("What is the capital of Sweden?");
        assertThat(bank.look(course, BankFilter.ALL, 0).count(QuestionState.RETIRED)).isEqualTo(1);
    }

    @Test
    void words_are_looked_for_in_text_title_tags_and_category_and_mean_themselves() {
        capital("Norway", "maps");
        ready(course, amal, ContentFixture.oneOfEach().get(2), new QuestionFacts("100% wet", "Nature/Water", "", null, Set.of()), BigDecimal.ONE);

        assertThat(found(words("capital NORWAY"))).hasSize(1);
        assertThat(found(words("maps"))).hasSize(1);
        assertThat(found(words("water"))).containsExactly("100% wet");
        assertThat(found(words("100%"))).containsExactly("100% wet");
        assertThat(found(words("%"))).containsExactly("100% wet");
        assertThat(found(words("_"))).isEmpty();
        assertThat(found(words("' or 1=1 --"))).isEmpty();
    }

    @Test
    void type_tag_and_state_narrow_what_is_shown() {
        capital("Norway", "maps");
        draft(course, amal, ContentFixture.oneOfEach().get(6), new QuestionFacts("", "", "", null, Set.of("maps")));

        assertThat(found(new BankFilter(null, QuestionType.ESSAY, null, "maps", null))).containsExactly("Discuss.");
        assertThat(found(new BankFilter(null, null, QuestionState.READY, "maps", null))).hasSize(1);
        assertThat(found(new BankFilter(null, null, null, "unknown", null))).isEmpty();
        assertThat(bank.look(course, BankFilter.ALL, 0).tags()).containsExactly(new TagCount("maps", 2));
    }

    @Test
    void pages_hold_twenty_five_and_the_statements_do_not_grow_with_the_bank() {
        capital("Norway", "maps", "north");
        long few = statementsOf(() -> bank.look(course, BankFilter.ALL, 0));
        for (int i = 0; i < 60; i++) {
            capital("Country " + i, "maps", "tag" + i % 7);
        }

        long many = statementsOf(() -> assertThat(bank.look(course, BankFilter.ALL, 0).rows()).hasSize(25));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(10);
        assertThat(bank.look(course, BankFilter.ALL, 2).rows()).hasSize(11);
        assertThat(bank.look(course, BankFilter.ALL, 99).page()).isEqualTo(2);
    }

    @Test
    void many_are_tagged_published_and_retired_at_once_but_only_those_of_the_course() {
        var draft = draft(course, amal, ContentFixture.oneOfEach().get(2), QuestionFacts.NONE).id();
        var unfinished = draft(course, amal, new Essay(null, null, null, 0, null, null), QuestionFacts.NONE).id();
        var elsewhere = draft(CourseFixture.aCourse(member("ben")).id(), member("ben"), ContentFixture.oneOfEach().get(2), QuestionFacts.NONE).id();
        var all = List.of(draft, unfinished, elsewhere);

        assertThat(bank.tag(course, all, " Later ")).isEqualTo(2);
        assertThat(bank.publish(course, all)).isEqualTo(1);
        assertThat(bank.retire(course, all)).isEqualTo(2);
        assertThat(bank.bringBack(course, List.of(draft))).isEqualTo(1);

        assertThat(the(Authoring.class).open(draft)).extracting(QuestionSheet::state, s -> s.facts().tags()).containsExactly(QuestionState.READY, Set.of("later"));
        assertThat(as(member("ben"), () -> the(Authoring.class).open(elsewhere))).extracting(QuestionSheet::state, s -> s.facts().tags())
            .containsExactly(QuestionState.DRAFT, Set.of());
    }

    @Test
    void what_may_be_drawn_are_versions_in_force_that_meet_every_wish() {
        var easy = ready(course, amal, ContentFixture.capital("Norway", "Oslo", "Bergen", "Riga"),
            new QuestionFacts("", "Europe/North", "Knows capitals", Difficulty.EASY, Set.of("maps", "north")), BigDecimal.ONE);
        var hard = ready(course, amal, ContentFixture.capital("Chad", "N'Djamena", "Moundou", "Sarh"),
            new QuestionFacts("", "Africa", "Knows capitals", Difficulty.HARD, Set.of("maps")), BigDecimal.ONE);
        draft(course, amal, ContentFixture.oneOfEach().get(2), new QuestionFacts("", "", "Knows capitals", null, Set.of("maps")));
        bank.retire(course, List.of(capital("Sweden", "maps")));

        assertThat(drawable(Draw.tagged(course, Set.of()))).containsExactlyInAnyOrder(easy.id(), hard.id());
        assertThat(drawable(Draw.tagged(course, Set.of("north", "south")))).containsExactly(easy.id());
        assertThat(drawable(new Draw(course, null, "Knows capitals", null, Difficulty.HARD, null))).containsExactly(hard.id());
        assertThat(drawable(new Draw(course, null, null, "Europe", null, Set.of(QuestionType.SINGLE_CHOICE)))).containsExactly(easy.id());
        assertThat(drawable(new Draw(course, null, null, "Eur", null, null))).isEmpty();
        long count = inTransaction(() -> the(Questions.class).count(Draw.tagged(course, Set.of("maps"))));
        assertThat(count).isEqualTo(2);
    }

    @Test
    void pinned_versions_come_with_their_questions_in_one_statement() {
        var pinned = List.of(ready(course, amal, ContentFixture.oneOfEach().get(0)).id(), ready(course, amal, ContentFixture.oneOfEach().get(1)).id());

        long statements = statementsOf(() -> inTransaction(() -> {
            assertThat(the(Questions.class).versions(pinned)).extracting(v -> v.question().name()).hasSize(2);
            return null;
        }));

        assertThat(statements).isEqualTo(1);
    }

    private List<String> found(BankFilter filter) {
        return bank.look(course, filter, 0).rows().stream().map(QuestionRow::name).toList();
    }

    private static BankFilter words(String words) {
        return new BankFilter(words, null, null, null, null);
    }

    private List<Long> drawable(Draw draw) {
        return inTransaction(() -> the(Questions.class).drawable(draw));
    }

    private Long capital(String country, String... tags) {
        return ready(course, amal, ContentFixture.capital(country, "A " + country, "B " + country, "C " + country), tags).question().id();
    }
}
