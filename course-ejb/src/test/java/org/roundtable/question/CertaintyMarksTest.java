package org.roundtable.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertaintyMarksTest {

    private static final Content STATEMENT = new TrueFalse(RichText.plain("Water is wet."), true, null, null, null, null);

    @ParameterizedTest
    @CsvSource({"true,1,0.33333", "true,2,0.66667", "true,3,1.00000", "false,1,0.00000", "false,2,-0.66667", "false,3,-2.00000"})
    void right_earns_one_two_or_three_of_three_and_wrong_loses_nothing_two_or_six(String choice, int certainty, String earned) {
        assertThat(earned("{\"choice\":\"" + choice + "\",\"certainty\":" + certainty + "}")).isEqualTo(earned);
    }

    @Test
    void a_blank_answer_earns_and_loses_nothing_however_certain() {
        assertThat(earned("{\"choice\":\"\",\"certainty\":3}")).isEqualTo("0.00000");
    }

    @Test
    void unsaid_certainty_is_low() {
        assertThat(earned("{\"choice\":\"true\"}")).isEqualTo("0.33333");
        assertThat(earned("{\"choice\":\"false\"}")).isEqualTo("0.00000");
    }

    @Test
    void a_partly_right_answer_earns_part_and_loses_part() {
        var half = new ShortText(RichText.plain("?"), List.of(new AcceptedText("a", BigDecimal.ONE, null), new AcceptedText("b", new BigDecimal("0.5"), null)), false, false, null, null);

        assertThat(Scoring.score(half, Given.of("{\"text\":\"b\",\"certainty\":3}"), true).fraction()).isEqualByComparingTo("-0.5");
        assertThat(Scoring.score(half, Given.of("{\"text\":\"b\",\"certainty\":2}"), true).fraction()).isEqualByComparingTo("0");
        assertThat(Scoring.score(half, Given.of("{\"text\":\"b\",\"certainty\":1}"), true).fraction()).isEqualByComparingTo("0.16667");
    }

    @Test
    void it_pays_to_say_what_one_believes() {
        for (var chance : List.of(0.5, 0.6, 0.7, 0.75, 0.85, 0.95)) {
            int best = 1;
            for (int certainty = 2; certainty <= 3; certainty++) {
                best = expected(certainty, chance) > expected(best, chance) ? certainty : best;
            }
            assertThat(best).as("at %s", chance).isEqualTo(chance < 2 / 3.0 ? 1 : chance < 0.8 ? 2 : 3);
        }
    }

    @Test
    void how_right_an_answer_is_can_be_told_from_what_it_came_to() {
        assertThat(CertaintyMarks.rightness(new BigDecimal("0.333"), 1)).isEqualByComparingTo("1");
        assertThat(CertaintyMarks.rightness(new BigDecimal("0.667"), 2)).isEqualByComparingTo("1");
        assertThat(CertaintyMarks.rightness(new BigDecimal("-0.5"), 3)).isEqualByComparingTo("0.5");
        assertThat(CertaintyMarks.rightness(new BigDecimal("-2"), 3)).isEqualByComparingTo("0");
    }

    @Test
    void without_the_rule_certainty_changes_nothing() {
        assertThat(Scoring.score(STATEMENT, Given.of("{\"choice\":\"false\",\"certainty\":3}"), false)).isEqualTo(Score.ZERO);
        assertThat(Scoring.score(STATEMENT, Given.of("{\"choice\":\"true\",\"certainty\":1}"), false).isFull()).isTrue();
    }

    @Test
    void an_essay_still_waits_for_a_person() {
        assertThat(Scoring.score(new Essay(RichText.plain("?"), null, null, 0, null, null), Given.of("{\"text\":\"…\",\"certainty\":3}"), true).needsMarker()).isTrue();
    }

    @Test
    void certainty_travels_with_the_answer() {
        var given = Given.of("{\"certainty\":2,\"choices\":[\"a\"],\"more\":1}");

        assertThat(given).isEqualTo(new Given(new Answer.Choices(java.util.Set.of("a")), 2));
        assertThat(given.json()).isEqualTo("{\"choices\":[\"a\"],\"certainty\":2}");
        assertThat(Given.of("{\"choice\":\"a\",\"certainty\":null}").json()).isEqualTo("{\"choice\":\"a\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "-1", "\"3\"", "2.5", "true", "[1]", "99999999999"})
    void a_certainty_out_of_range_is_refused(String certainty) {
        assertThatThrownBy(() -> Given.of("{\"choice\":\"true\",\"certainty\":" + certainty + "}")).isInstanceOf(AnswerUnreadable.class);
    }

    private static double expected(int certainty, double chance) {
        return chance * CertaintyMarks.right(certainty) + (1 - chance) * CertaintyMarks.wrong(certainty);
    }

    private static String earned(String json) {
        return Scoring.score(STATEMENT, Given.of(json), true).fraction().toPlainString();
    }
}
