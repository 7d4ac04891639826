package org.roundtable.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverallTest {

    private static final GradeRule RULE = GradeRule.usual();

    @Test
    void is_the_weighted_mean_and_says_how_it_came_about() {
        var overall = Overall.of(RULE, List.of(scored("Quizzes", 20, "88"), scored("Lesson plan", 30, "81.5"), exam("Unit 1 exam", 20, "74"), exam("Unit 2 exam", 30, "69")));

        assertThat(overall.percent()).isEqualTo("77.6");
        assertThat(overall.terms()).extracting(Term::title, term -> term.weight().stripTrailingZeros().toPlainString(), Term::percent, Term::share).containsExactly(
            tuple("Quizzes", "20", new BigDecimal("88"), new BigDecimal("17.600")),
            tuple("Lesson plan", "30", new BigDecimal("81.5"), new BigDecimal("24.450")),
            tuple("Unit 1 exam", "20", new BigDecimal("74"), new BigDecimal("14.800")),
            tuple("Unit 2 exam", "30", new BigDecimal("69"), new BigDecimal("20.700")));
        assertThat(overall.passed()).isTrue();
    }

    @Test
    void an_exam_under_its_bound_fails_the_best_overall_mark() {
        var overall = Overall.of(RULE, List.of(scored("Lesson plan", 80, "100"), exam("Unit 1 exam", 20, "47")));

        assertThat(overall.percent()).isEqualTo("89.4");
        assertThat(overall.failed()).isTrue();
        assertThat(overall.shortfalls()).containsExactly(new Shortfall("Unit 1 exam", new BigDecimal("47.0"), new BigDecimal("50.00")));
    }

    @Test
    void exactly_the_bound_is_enough_and_a_shade_less_is_not() {
        assertThat(whole("60").passed()).isTrue();
        assertThat(whole("59.94").passed()).isFalse();
        assertThat(whole("59.94").percent()).isEqualTo("59.9");
        assertThat(Overall.of(RULE, List.of(exam("Exam", 100, "60"))).passed()).isTrue();
        assertThat(Overall.of(RULE, List.of(scored("Plan", 50, "90"), exam("Exam", 50, "50"))).passed()).isTrue();
        assertThat(Overall.of(RULE, List.of(scored("Plan", 50, "90"), exam("Exam", 50, "49.94"))).passed()).isFalse();
    }

    @Test
    void what_is_shown_decides() {
        assertThat(whole("59.95").percent()).isEqualTo("60.0");
        assertThat(whole("59.95").passed()).isTrue();
        var whole = new GradeRule(BigDecimal.valueOf(60), null, Missing.ZERO, 0);
        assertThat(Overall.of(whole, List.of(scored("Plan", 100, "59.5"))).percent()).isEqualTo("60");
        assertThat(Overall.of(whole, List.of(scored("Plan", 100, "59.5"))).passed()).isTrue();
        assertThat(Overall.of(whole, List.of(scored("Plan", 100, "59.499"))).passed()).isFalse();
        var two = new GradeRule(BigDecimal.valueOf(60), null, Missing.ZERO, 2);
        assertThat(Overall.of(two, List.of(scored("Plan", 100, "59.995"))).percent()).isEqualTo("60.00");
        assertThat(Overall.of(two, List.of(scored("Plan", 100, "59.994"))).passed()).isFalse();
    }

    @Test
    void is_rounded_once_at_the_end() {
        // three thirds of 33.333 and friends: rounding each first would give 60.0
        var overall = Overall.of(RULE, List.of(scored("a", "33.33", "59.949"), scored("b", "33.33", "59.949"), scored("c", "33.34", "59.949")));

        assertThat(overall.percent()).isEqualTo("59.9");
    }

    @Test
    void missing_work_counts_as_nothing() {
        var overall = Overall.of(RULE, List.of(scored("Plan", 70, "90"), missing("Essay", 30, false)));

        assertThat(overall.percent()).isEqualTo("63.0");
        assertThat(overall.passed()).isTrue();
        assertThat(overall.terms()).extracting(Term::missing).containsExactly(false, true);
    }

    @Test
    void or_leaves_its_weight_to_the_others() {
        var overall = Overall.of(excluding(), List.of(scored("Plan", 50, "90"), scored("Quiz", 20, "60"), missing("Essay", 30, false)));

        assertThat(overall.percent()).isEqualTo("81.4");
        assertThat(overall.terms()).extracting(Term::weight).containsExactly(new BigDecimal("71.429"), new BigDecimal("28.571"));
    }

    @Test
    void an_exam_that_was_not_sat_is_not_passed_even_where_missing_is_excluded() {
        var overall = Overall.of(excluding(), List.of(scored("Plan", 50, "90"), missing("Exam", 50, true)));

        assertThat(overall.percent()).isEqualTo("90.0");
        assertThat(overall.shortfalls()).containsExactly(new Shortfall("Exam", null, new BigDecimal("50.00")));
    }

    @Test
    void nobody_passes_with_nothing() {
        var overall = Overall.of(new GradeRule(BigDecimal.ZERO, null, Missing.EXCLUDED, 1), List.of(missing("Plan", 100, false)));

        assertThat(overall.complete()).isTrue();
        assertThat(overall.percent()).isNull();
        assertThat(overall.failed()).isTrue();
    }

    @Test
    void stays_open_while_anything_it_hangs_on_is_open() {
        for (var standing : List.of(Standing.OPEN, Standing.TO_MARK, Standing.UNRELEASED)) {
            var overall = Overall.of(RULE, List.of(scored("Plan", 50, "90"), new Entry(2L, "Essay", BigDecimal.valueOf(50), false, standing, null)));
            assertThat(overall.complete()).isFalse();
            assertThat(overall.percent()).isNull();
            assertThat(overall.passed()).isFalse();
            assertThat(overall.failed()).isFalse();
        }
        assertThat(Overall.of(RULE, List.of(scored("Plan", 100, "90"), new Entry(2L, "Practice", BigDecimal.ZERO, false, Standing.OPEN, null))).complete())
            .as("what does not count need not be done").isTrue();
    }

    @Test
    void an_exam_without_weight_still_has_its_bound() {
        var overall = Overall.of(RULE, List.of(scored("Plan", 100, "90"), exam("Exam", 0, "20")));

        assertThat(overall.percent()).isEqualTo("90.0");
        assertThat(overall.failed()).isTrue();
    }

    @Test
    void an_offering_without_marks_is_passed_by_being_there() {
        assertThat(Overall.of(RULE, List.of()).passed()).isTrue();
    }

    @Test
    void bounds_are_percentages() {
        for (var wrong : new String[] {"-1", "100.01", "50.005"}) {
            assertThatThrownBy(() -> new GradeRule(new BigDecimal(wrong), null, Missing.ZERO, 1)).isInstanceOf(Unfit.class);
            assertThatThrownBy(() -> new GradeRule(BigDecimal.TEN, new BigDecimal(wrong), Missing.ZERO, 1)).isInstanceOf(Unfit.class);
        }
        assertThatThrownBy(() -> new GradeRule(null, null, Missing.ZERO, 1)).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> new GradeRule(BigDecimal.TEN, null, Missing.ZERO, 3)).isInstanceOf(Unfit.class);
    }

    private static Overall whole(String percent) {
        return Overall.of(RULE, List.of(scored("Plan", 100, percent)));
    }

    private static GradeRule excluding() {
        return new GradeRule(BigDecimal.valueOf(60), BigDecimal.valueOf(50), Missing.EXCLUDED, 1);
    }

    private static Entry scored(String title, int weight, String percent) {
        return scored(title, String.valueOf(weight), percent);
    }

    private static Entry scored(String title, String weight, String percent) {
        return new Entry(1L, title, new BigDecimal(weight), false, Standing.SCORED, new BigDecimal(percent));
    }

    private static Entry exam(String title, int weight, String percent) {
        return new Entry(2L, title, BigDecimal.valueOf(weight), true, Standing.SCORED, new BigDecimal(percent));
    }

    private static Entry missing(String title, int weight, boolean exam) {
        return new Entry(3L, title, BigDecimal.valueOf(weight), exam, Standing.MISSING, null);
    }
}
