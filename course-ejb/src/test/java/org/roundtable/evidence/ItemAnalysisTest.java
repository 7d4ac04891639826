package org.roundtable.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Check values: Bock and Lieberman's LSAT sections 6 and 7, 1,000 persons, computed with R's psych. */
class ItemAnalysisTest {

    private static final String LSAT6 = """
        00000 3,00001 6,00010 2,00011 11,00100 1,00101 1,00110 3,00111 4,01000 1,01001 8,01011 16,01101 3,01110 2,01111 15,10000 10,10001 29,10010 14,10011 81,\
        10100 3,10101 28,10110 15,10111 80,11000 16,11001 56,11010 21,11011 173,11100 11,11101 61,11110 28,11111 298""";
    private static final String LSAT7 = """
        00000 12,00001 19,00010 1,00011 7,00100 3,00101 19,00110 3,00111 17,01000 10,01001 5,01010 3,01011 7,01100 7,01101 23,01110 8,01111 28,10000 7,10001 39,\
        10010 11,10011 34,10100 14,10101 51,10110 15,10111 90,11000 6,11001 25,11010 7,11011 35,11100 18,11101 136,11110 32,11111 308""";

    @Test
    void finds_what_is_known_of_lsat_section_6() {
        known(LSAT6, 3.819, 1.07131031, .2949972, .8690666, List.of(.924, .709, .553, .763, .870), List.of(.11283, .15318, .17278, .14443, .12160));
    }

    @Test
    void finds_what_is_known_of_lsat_section_7() {
        known(LSAT7, 3.707, 1.43658759, .4534087, .8861299, List.of(.828, .658, .772, .606, .843), List.of(.24573, .24667, .31318, .22275, .17479));
    }

    @Test
    void where_questions_were_drawn_each_has_its_own_n_and_no_alpha_is_told() {
        var answers = new ArrayList<ItemAnswer>();
        for (long person = 1; person <= 40; person++) {
            var good = person % 2;
            answers.add(new ItemAnswer(person, 1L, good, 1, null));
            answers.add(new ItemAnswer(person, 2L, 2 * good, 2, null));
            answers.add(new ItemAnswer(person, person <= 10 ? 3L : 4L, person % 3 == 0 ? 1 : 0, 1, null));
        }

        var analysis = new ItemAnalysis(answers);

        assertThat(List.of(analysis.n(1L), analysis.n(3L), analysis.n(4L))).containsExactly(40, 10, 30);
        assertThat(analysis.discrimination(1L).orElseThrow()).isGreaterThan(.8);
        assertThat(analysis.same()).isFalse();
        assertThat(analysis.alpha()).isEmpty();
        assertThat(analysis.sem()).isEmpty();
    }

    @Test
    void nothing_is_told_of_what_does_not_vary() {
        var analysis = new ItemAnalysis(List.of(new ItemAnswer(1L, 1L, 1, 1, null), new ItemAnswer(1L, 2L, 0, 1, null), new ItemAnswer(2L, 1L, 1, 1, null), new ItemAnswer(2L, 2L, 1, 1, null)));

        assertThat(analysis.facility(1L)).isEqualTo(1);
        assertThat(analysis.discrimination(1L)).isEmpty();
    }

    private static void known(String patterns, double mean, double variance, double alpha, double sem, List<Double> p, List<Double> rest) {
        var analysis = new ItemAnalysis(answers(patterns));

        assertThat(analysis.persons()).isEqualTo(1000);
        assertThat(analysis.mean()).isCloseTo(mean, within(1e-9));
        assertThat(analysis.variance()).isCloseTo(variance, within(1e-8));
        assertThat(analysis.alpha().orElseThrow()).isCloseTo(alpha, within(1e-7));
        assertThat(analysis.sem().orElseThrow()).isCloseTo(sem, within(1e-7));
        for (var item = 1; item <= 5; item++) {
            assertThat(analysis.facility((long) item)).isCloseTo(p.get(item - 1), within(1e-9));
            assertThat(analysis.discrimination((long) item).orElseThrow()).isCloseTo(rest.get(item - 1), within(5e-6));
        }
    }

    private static List<ItemAnswer> answers(String patterns) {
        var answers = new ArrayList<ItemAnswer>();
        var person = 0L;
        for (var pattern : patterns.split(",")) {
            var parts = pattern.strip().split(" ");
            for (var i = 0; i < Integer.parseInt(parts[1]); i++) {
                person++;
                for (var item = 0; item < parts[0].length(); item++) {
                    answers.add(new ItemAnswer(person, item + 1L, parts[0].charAt(item) - '0', 1, null));
                }
            }
        }
        return answers;
    }
}
