package org.roundtable.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderingTest {

    @Test
    void all_or_nothing_wants_the_whole_order() {
        assertThat(earned(ScoringMode.ALL_OR_NOTHING, "Dig", "Sow", "Water", "Reap", "Store")).isEqualTo("1.00000");
        assertThat(earned(ScoringMode.ALL_OR_NOTHING, "Dig", "Sow", "Water", "Store", "Reap")).isEqualTo("0.00000");
        assertThat(earned(ScoringMode.ALL_OR_NOTHING, "Dig", "Sow", "Water", "Reap")).isEqualTo("0.00000");
    }

    @Test
    void proportional_counts_right_neighbours_so_one_item_out_of_place_does_not_spoil_the_rest() {
        assertThat(earned(ScoringMode.PROPORTIONAL, "Dig", "Sow", "Water", "Reap", "Store")).isEqualTo("1.00000");
        assertThat(earned(ScoringMode.PROPORTIONAL, "Store", "Dig", "Sow", "Water", "Reap")).isEqualTo("0.75000");
        assertThat(earned(ScoringMode.PROPORTIONAL, "Dig", "Sow", "Water", "Store", "Reap")).isEqualTo("0.50000");
        assertThat(earned(ScoringMode.PROPORTIONAL, "Store", "Reap", "Water", "Sow", "Dig")).isEqualTo("0.00000");
    }

    @Test
    void with_penalty_a_wrong_neighbour_takes_a_right_one_away_and_items_left_out_take_nothing() {
        assertThat(earned(ScoringMode.PROPORTIONAL_WITH_PENALTY, "Store", "Dig", "Sow", "Water", "Reap")).isEqualTo("0.50000");
        assertThat(earned(ScoringMode.PROPORTIONAL_WITH_PENALTY, "Dig", "Sow", "Water", "Store", "Reap")).isEqualTo("0.00000");
        assertThat(earned(ScoringMode.PROPORTIONAL_WITH_PENALTY, "Dig", "Sow")).isEqualTo("0.25000");
        assertThat(earned(ScoringMode.PROPORTIONAL_WITH_PENALTY, "Reap", "Dig", "Store", "Sow")).isEqualTo("0.00000");
    }

    @Test
    void an_item_named_twice_or_not_on_offer_is_no_answer() {
        var content = garden(ScoringMode.PROPORTIONAL);
        var first = content.items().get(0).id();

        assertThat(content.admits(new Answer.Order(List.of(first, first)))).isFalse();
        assertThat(content.admits(new Answer.Order(List.of(first, "nowhere")))).isFalse();
        assertThat(content.admits(new Answer.Order(List.of(first)))).isTrue();
        assertThat(Scoring.score(content, new Answer.Order(List.of(first, first)))).isEqualTo(Score.ZERO);
    }

    @Test
    void one_item_alone_earns_nothing() {
        assertThat(earned(ScoringMode.PROPORTIONAL, "Dig")).isEqualTo("0.00000");
        assertThat(Scoring.score(ContentFixture.ordering(ScoringMode.ALL_OR_NOTHING, "Dig"), new Answer.Order(List.of(new Ordering.Item(null, RichText.plain("Dig")).id()))))
            .isEqualTo(Score.ZERO);
    }

    @Test
    void learners_get_the_items_in_every_order_whatever_the_right_one_is() {
        var content = ContentFixture.ordering(ScoringMode.PROPORTIONAL, "Dig", "Sow", "Reap");

        assertThat(IntStream.range(0, 100).mapToObj(seed -> Asked.of(content, seed).options()).distinct()).hasSize(6);
        assertThat(Asked.of(content, 3)).isEqualTo(Asked.of(content, 3));
    }

    @Test
    void lacks_are_told_before_it_is_published() {
        assertThat(ContentFixture.ordering(ScoringMode.PROPORTIONAL, "Dig").gaps()).containsExactly("question.gap.twoItems");
        assertThat(ContentFixture.ordering(ScoringMode.PROPORTIONAL, "Dig", "Dig").gaps()).containsExactly("question.gap.sameItems");
        assertThat(ContentFixture.ordering(ScoringMode.PROPORTIONAL, "Dig", " ").gaps()).containsExactly("question.gap.blankItem");
        assertThat(ContentFixture.ordering(ScoringMode.PROPORTIONAL, IntStream.range(0, 31).mapToObj(i -> "Item " + i).toArray(String[]::new)).gaps())
            .containsExactly("question.gap.manyItems");
    }

    @Test
    void a_script_in_an_item_is_shown_as_text_or_not_at_all() {
        var content = new Ordering(RichText.markdown("<script>alert(1)</script>"),
            List.of(new Ordering.Item(null, RichText.markdown("<img src=x onerror=alert(1)>a")), new Ordering.Item(null, RichText.plain("<script>alert(2)</script>"))), null, null, null);
        var asked = Asked.of(content, 1);

        assertThat(asked.html(gap -> "") + asked.options().get(0).text().toHtml() + asked.options().get(1).text().toHtml()).doesNotContain("<script", "<img src=x onerror");
    }

    @Test
    void a_result_shows_both_orders() {
        var content = garden(ScoringMode.PROPORTIONAL);
        var explained = Explained.of(content, order(content, "Store", "Dig"));

        assertThat(explained.given()).extracting(RichText::text).containsExactly("Store", "Dig");
        assertThat(explained.right()).extracting(RichText::text).containsExactly("Dig", "Sow", "Water", "Reap", "Store");
    }

    private static String earned(ScoringMode mode, String... order) {
        return Scoring.score(garden(mode), order(garden(mode), order)).fraction().toPlainString();
    }

    private static Ordering garden(ScoringMode mode) {
        return ContentFixture.ordering(mode, "Dig", "Sow", "Water", "Reap", "Store");
    }

    private static Answer.Order order(Ordering content, String... texts) {
        return new Answer.Order(Arrays.stream(texts).map(text -> content.items().stream().filter(i -> i.text().text().equals(text)).findFirst().orElseThrow().id()).toList());
    }
}
