package org.roundtable.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingTest {

    @Test
    void only_objectives_both_ask_for_count_and_each_counts_the_same() {
        var matching = new Matching(List.of(
            before(1, "memory", 1, 2), before(1, "feedback", 8, 8), before(1, "load", 5, 5),
            after(1, "memory", 20, 20), after(1, "feedback", 1, 2), after(1, "groups", 0, 9)));

        assertThat(matching.common()).containsExactly("feedback", "memory");
        assertThat(matching.pairs()).containsExactly(new Pair(75, 75));
        assertThat(matching.pairs("memory")).containsExactly(new Pair(50, 100));
    }

    @Test
    void who_missed_one_of_the_tests_is_no_pair() {
        var matching = new Matching(List.of(before(1, "memory", 1, 2), before(2, "memory", 0, 2), after(2, "memory", 1, 2), after(3, "memory", 2, 2)));

        assertThat(matching.pairs()).containsExactly(new Pair(0, 50));
        assertThat(matching.satBefore()).isEqualTo(2);
        assertThat(matching.satAfter()).isEqualTo(2);
        assertThat(matching.pairsIfTheMissingGainedNothing()).containsExactly(new Pair(0, 50), new Pair(50, 50));
    }

    @Test
    void where_papers_were_drawn_each_is_compared_over_what_they_were_asked_both_times() {
        var matching = new Matching(List.of(
            before(1, "memory", 1, 2), before(1, "feedback", 2, 2), after(1, "memory", 2, 2),
            before(2, "feedback", 1, 2), after(2, "feedback", 2, 2)));

        assertThat(matching.pairs()).containsExactly(new Pair(50, 100), new Pair(50, 100));
    }

    @Test
    void several_exams_are_added_up() {
        var matching = new Matching(List.of(before(1, "memory", 0, 2), after(1, "memory", 1, 2), after(1, "memory", 2, 2)));

        assertThat(matching.pairs()).containsExactly(new Pair(0, 75));
    }

    @Test
    void a_question_worth_nothing_says_nothing() {
        assertThat(new Matching(List.of(before(1, "memory", 0, 0), after(1, "memory", 1, 2))).pairs()).isEmpty();
    }

    private static Share before(long enrolment, String objective, double earned, double outOf) {
        return new Share(enrolment, true, objective, earned, outOf);
    }

    private static Share after(long enrolment, String objective, double earned, double outOf) {
        return new Share(enrolment, false, objective, earned, outOf);
    }
}
