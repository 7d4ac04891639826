package org.roundtable.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubricTest {

    private static final String ESSAY = """
        Argument
        0 – none to be found
        2 – follows
        4 – convinces
        Language
        0: hard to read
        1,5 - reads well""";

    @Test
    void is_written_in_lines() {
        var rubric = Rubric.read(ESSAY);

        assertThat(rubric.criteria()).extracting(Criterion::text).containsExactly("Argument", "Language");
        assertThat(rubric.criteria().get(0).levels()).extracting(Level::text).containsExactly("none to be found", "follows", "convinces");
        assertThat(rubric.best()).isEqualByComparingTo("5.5");
        assertThat(rubric.complete()).isTrue();
        assertThat(Rubric.read(rubric.lines())).isEqualTo(rubric);
    }

    @Test
    void the_levels_picked_add_up_and_are_scaled_to_the_marks() {
        var rubric = Rubric.read(ESSAY);
        var picks = Picks.NONE.with(0, 1);

        assertThat(rubric.worth(picks, new BigDecimal("11"))).isEqualByComparingTo("4");
        assertThat(rubric.worth(picks.with(1, 1), new BigDecimal("11"))).isEqualByComparingTo("7");
        assertThat(rubric.worth(picks.with(1, 1).with(0, 2), new BigDecimal("11"))).isEqualByComparingTo("11");
        assertThat(rubric.worth(picks, new BigDecimal("10"))).isEqualByComparingTo("3.64");
        assertThat(rubric.worth(Picks.NONE, new BigDecimal("10"))).isEqualByComparingTo("0");
    }

    @Test
    void picks_are_kept_and_read_again() {
        assertThat(Picks.of(Picks.NONE.with(2, 1).with(0, 0).stored())).isEqualTo(Picks.NONE.with(0, 0).with(2, 1));
        assertThat(Picks.NONE.with(2, 1).stored()).isEqualTo(",,1");
        assertThat(Picks.NONE.with(1, null).stored()).isNull();
        assertThat(Picks.of(null)).isEqualTo(Picks.NONE);
    }

    @Test
    void a_pick_of_what_is_not_there_is_worth_nothing() {
        var rubric = Rubric.read(ESSAY);

        assertThat(rubric.worth(Picks.of("9,-1,3"), BigDecimal.TEN)).isEqualByComparingTo("0");
    }

    @Test
    void a_criterion_without_levels_is_not_complete_and_nothing_at_all_is() {
        assertThat(Rubric.read("Argument\nLanguage\n0 – a\n1 – b").complete()).isFalse();
        assertThat(Rubric.read("Language\n0 – a\n0 – b").complete()).isFalse();
        assertThat(Rubric.read("").complete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2 – a level first|rubric.levelWithoutCriterion", "A;5000 – b|rubric.pointsOutOfRange", "A;1.005 – b|rubric.pointsOutOfRange"})
    void what_makes_no_sense_is_refused(String lines, String key) {
        assertThatThrownBy(() -> Rubric.read(lines.replace(';', '\n'))).isInstanceOfSatisfying(UnfitRubric.class, refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
