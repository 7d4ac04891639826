package org.roundtable.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoringTest {

    static final RichText STEM = RichText.plain("Which?");

    @Test
    void a_single_choice_earns_the_weight_of_the_option_chosen() {
        var content = new SingleChoice(STEM, List.of(option("a", "1"), option("b", "0.5"), option("c", "-1")), true, null, null);

        assertThat(earned(content, new Answer.Choice("a"))).isEqualTo("1.00000");
        assertThat(earned(content, new Answer.Choice("b"))).isEqualTo("0.50000");
    }

    @Test
    void a_negative_weight_never_takes_the_total_below_nothing() {
        var content = new SingleChoice(STEM, List.of(option("a", "1"), option("c", "-1")), true, null, null);

        assertThat(earned(content, new Answer.Choice("c"))).isEqualTo("0.00000");
    }

    @Test
    void an_option_that_is_not_on_offer_earns_nothing() {
        var content = new SingleChoice(STEM, List.of(option("a", "1"), option("c", "0")), true, null, null);

        assertThat(earned(content, new Answer.Choice("z"))).isEqualTo("0.00000");
    }

    @Test
    void an_answer_of_another_kind_earns_nothing() {
        var content = new TrueFalse(STEM, true, null, null, null, null);

        assertThat(earned(content, new Answer.Text("true"))).isEqualTo("0.00000");
    }

    @Test
    void a_statement_is_judged_true_or_false() {
        assertThat(earned(new TrueFalse(STEM, false, null, null, null, null), new Answer.Choice("false"))).isEqualTo("1.00000");
        assertThat(earned(new TrueFalse(STEM, false, null, null, null, null), new Answer.Choice("true"))).isEqualTo("0.00000");
    }

    @Test
    void all_or_nothing_wants_every_right_option_and_no_other() {
        var content = multiple(ScoringMode.ALL_OR_NOTHING, "0.5", "0.5", "0", "0");

        assertThat(earned(content, ticked("0", "1"))).isEqualTo("1.00000");
        assertThat(earned(content, ticked("0"))).isEqualTo("0.00000");
        assertThat(earned(content, ticked("0", "1", "2"))).isEqualTo("0.00000");
    }

    @Test
    void proportional_counts_options_judged_rightly_so_ticking_all_does_not_win() {
        var content = multiple(ScoringMode.PROPORTIONAL, "0.5", "0.5", "0", "0");

        assertThat(earned(content, ticked("0", "1"))).isEqualTo("1.00000");
        assertThat(earned(content, ticked("0"))).isEqualTo("0.75000");
        assertThat(earned(content, ticked("0", "1", "2", "3"))).isEqualTo("0.50000");
        assertThat(earned(content, ticked("2", "3"))).isEqualTo("0.00000");
    }

    @Test
    void proportional_gives_nothing_for_a_blank_answer_although_the_wrong_ones_were_left() {
        assertThat(earned(multiple(ScoringMode.PROPORTIONAL, "1", "0", "0"), ticked())).isEqualTo("0.00000");
    }

    @Test
    void with_penalty_wrong_ticks_take_away_what_they_weigh() {
        var content = multiple(ScoringMode.PROPORTIONAL_WITH_PENALTY, "0.5", "0.5", "-0.25", "-1");

        assertThat(earned(content, ticked("0", "2"))).isEqualTo("0.25000");
        assertThat(earned(content, ticked("0", "1", "2"))).isEqualTo("0.75000");
        assertThat(earned(content, ticked("0", "3"))).isEqualTo("0.00000");
    }

    @Test
    void with_penalty_three_thirds_make_a_whole() {
        var content = multiple(ScoringMode.PROPORTIONAL_WITH_PENALTY, "0.3333333", "0.3333333", "0.3333333", "-1");

        assertThat(earned(content, ticked("0", "1", "2"))).isEqualTo("1.00000");
        assertThat(earned(content, ticked("0"))).isEqualTo("0.33333");
    }

    @Test
    void a_multiple_choice_without_any_right_option_earns_nothing() {
        assertThat(earned(multiple(ScoringMode.PROPORTIONAL_WITH_PENALTY, "0", "-1"), ticked("0"))).isEqualTo("0.00000");
    }

    @Test
    void a_short_text_forgives_case_spaces_accents_and_curly_quotes_unless_told_otherwise() {
        var content = shortText(false, false, accepted("Dag Hammarskjöld's", "1"));

        assertThat(earned(content, new Answer.Text("  dag   HAMMARSKJOLD’s "))).isEqualTo("1.00000");
    }

    @Test
    void a_short_text_can_insist_on_case_and_accents() {
        var content = shortText(true, true, accepted("Zürich", "1"));

        assertThat(earned(content, new Answer.Text("Zürich"))).isEqualTo("1.00000");
        assertThat(earned(content, new Answer.Text("zürich"))).isEqualTo("0.00000");
        assertThat(earned(content, new Answer.Text("Zurich"))).isEqualTo("0.00000");
    }

    @Test
    void the_same_letter_written_in_two_ways_is_the_same_letter() {
        assertThat(earned(shortText(true, true, accepted("Zu\u0308rich", "1")), new Answer.Text("Z\u00FCrich"))).isEqualTo("1.00000");
    }

    @Test
    void a_short_text_takes_the_best_of_what_matches() {
        var content = shortText(false, false, accepted("*", "0.1"), accepted("*ghandi", "0.5"), accepted("mahatma gandhi", "1"));

        assertThat(earned(content, new Answer.Text("Mahatma Gandhi"))).isEqualTo("1.00000");
        assertThat(earned(content, new Answer.Text("M. Ghandi"))).isEqualTo("0.50000");
        assertThat(earned(content, new Answer.Text("Nehru"))).isEqualTo("0.10000");
    }

    @Test
    void wildcards_stand_for_any_characters_and_can_be_escaped() {
        assertThat(earned(shortText(false, false, accepted("a*b*c", "1")), new Answer.Text("axxbyyc"))).isEqualTo("1.00000");
        assertThat(earned(shortText(false, false, accepted("ab*bc", "1")), new Answer.Text("abc"))).isEqualTo("0.00000");
        assertThat(earned(shortText(false, false, accepted("2\\*3", "1")), new Answer.Text("2*3"))).isEqualTo("1.00000");
        assertThat(earned(shortText(false, false, accepted("2\\*3", "1")), new Answer.Text("2xx3"))).isEqualTo("0.00000");
    }

    @Test
    void many_wildcards_against_a_long_text_take_no_time() {
        var content = shortText(false, false, accepted("*a".repeat(200) + "b", "1"));

        assertThat(earned(content, new Answer.Text("a".repeat(100_000)))).isEqualTo("0.00000");
    }

    @Test
    void a_number_within_its_tolerance_is_right_both_ends_included() {
        var content = numeric(AcceptedNumber.within(new BigDecimal("3.14"), new BigDecimal("0.01"), BigDecimal.ONE, null));

        assertThat(earned(content, new Answer.Number("3,15"))).isEqualTo("1.00000");
        assertThat(earned(content, new Answer.Number("3.13"))).isEqualTo("1.00000");
        assertThat(earned(content, new Answer.Number("3.1501"))).isEqualTo("0.00000");
    }

    @Test
    void a_tolerance_can_be_a_share_of_a_negative_value_too() {
        var content = numeric(AcceptedNumber.withinShare(new BigDecimal("-200"), new BigDecimal("0.05"), BigDecimal.ONE, null));

        assertThat(earned(content, new Answer.Number("-190"))).isEqualTo("1.00000");
        assertThat(earned(content, new Answer.Number("−210"))).isEqualTo("1.00000");
        assertThat(earned(content, new Answer.Number("-189.9"))).isEqualTo("0.00000");
    }

    @Test
    void the_nearest_of_several_numbers_counts() {
        var content = numeric(AcceptedNumber.within(new BigDecimal("1822"), BigDecimal.ZERO, BigDecimal.ONE, null),
            AcceptedNumber.within(new BigDecimal("1822"), new BigDecimal("2"), new BigDecimal("0.5"), null));

        assertThat(earned(content, new Answer.Number("1822"))).isEqualTo("1.00000");
        assertThat(earned(content, new Answer.Number("1824"))).isEqualTo("0.50000");
    }

    @Test
    void a_half_typed_number_earns_nothing() {
        var content = numeric(AcceptedNumber.between(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ONE, null));

        assertThat(earned(content, new Answer.Number("3e"))).isEqualTo("0.00000");
        assertThat(earned(content, new Answer.Number("10"))).isEqualTo("1.00000");
    }

    @Test
    void a_matching_counts_pairs_in_each_of_three_ways() {
        assertThat(earned(matching(ScoringMode.PROPORTIONAL), pairs("p1", "t1", "p2", "t3"))).isEqualTo("0.33333");
        assertThat(earned(matching(ScoringMode.PROPORTIONAL_WITH_PENALTY), pairs("p1", "t1", "p2", "t3"))).isEqualTo("0.00000");
        assertThat(earned(matching(ScoringMode.PROPORTIONAL_WITH_PENALTY), pairs("p1", "t1", "p2", "t2"))).isEqualTo("0.66667");
        assertThat(earned(matching(ScoringMode.ALL_OR_NOTHING), pairs("p1", "t1", "p2", "t2"))).isEqualTo("0.00000");
        assertThat(earned(matching(ScoringMode.ALL_OR_NOTHING), pairs("p1", "t1", "p2", "t2", "p3", "t1"))).isEqualTo("1.00000");
    }

    @Test
    void an_essay_waits_for_a_person_unless_it_is_blank() {
        var content = new Essay(STEM, null, null, 200, null, null);

        assertThat(Scoring.score(content, new Answer.Text("He was…")).needsMarker()).isTrue();
        assertThat(Scoring.score(content, new Answer.Text("  "))).isEqualTo(Score.ZERO);
    }

    @Test
    void a_blank_answer_of_any_kind_earns_nothing() {
        for (var content : ContentFixture.oneOfEach()) {
            assertThat(Scoring.score(content, Answer.blankFor(content.type()))).as(content.type().name()).isEqualTo(Score.ZERO);
            assertThat(content.admits(Answer.blankFor(content.type()))).as(content.type().name()).isTrue();
        }
    }

    private static String earned(Content content, Answer answer) {
        return Scoring.score(content, answer).fraction().toPlainString();
    }

    private static Option option(String id, String weight) {
        return new Option(id, RichText.plain("text of " + id), new BigDecimal(weight), null);
    }

    private static MultipleChoice multiple(ScoringMode mode, String... weights) {
        var options = new ArrayList<Option>();
        for (var weight : weights) {
            options.add(option(String.valueOf(options.size()), weight));
        }
        return new MultipleChoice(STEM, options, mode, true, null, null);
    }

    private static Answer.Choices ticked(String... ids) {
        return new Answer.Choices(new LinkedHashSet<>(Arrays.asList(ids)));
    }

    private static AcceptedText accepted(String text, String weight) {
        return new AcceptedText(text, new BigDecimal(weight), null);
    }

    private static ShortText shortText(boolean caseMatters, boolean accentsMatter, AcceptedText... accepted) {
        return new ShortText(STEM, List.of(accepted), caseMatters, accentsMatter, null, null);
    }

    private static Numeric numeric(AcceptedNumber... accepted) {
        return new Numeric(STEM, List.of(accepted), null, null, null);
    }

    private static Matching matching(ScoringMode mode) {
        return new Matching(STEM,
            List.of(new Matching.Prompt("p1", RichText.plain("one"), "t1"), new Matching.Prompt("p2", RichText.plain("two"), "t2"),
                new Matching.Prompt("p3", RichText.plain("three"), "t1")),
            List.of(new Matching.Target("t1", RichText.plain("odd")), new Matching.Target("t2", RichText.plain("even")),
                new Matching.Target("t3", RichText.plain("neither"))),
            mode, null, null);
    }

    private static Answer.Pairs pairs(String... ids) {
        var chosen = new LinkedHashMap<String, String>();
        for (int i = 0; i < ids.length; i += 2) {
            chosen.put(ids[i], ids[i + 1]);
        }
        return new Answer.Pairs(chosen);
    }
}
