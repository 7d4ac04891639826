package org.roundtable.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairedScoresTest {

    /** Student's sleep data, as they come with R: the first drug as before, the second as after. */
    private static final double[] BEFORE = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    private static final double[] AFTER = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    private final PairedScores sleep = PairedScores.of(IntStream.range(0, 10).mapToObj(i -> new Pair(BEFORE[i], AFTER[i])).toList());

    @Test
    void agrees_with_R_on_the_change_and_its_test() {
        assertThat(sleep.difference()).isCloseTo(1.58, within(1e-9));
        assertThat(sleep.sdDifference()).isCloseTo(1.2299955, within(5e-8));
        assertThat(sleep.t()).isCloseTo(4.0621277, within(5e-8));
        assertThat(sleep.p()).isCloseTo(.0028329, within(5e-8));
        assertThat(sleep.gain().low()).isCloseTo(.7001142, within(5e-8));
        assertThat(sleep.gain().high()).isCloseTo(2.4598858, within(5e-8));
    }

    @Test
    void agrees_with_R_on_spread_and_correlation() {
        assertThat(sleep.r()).isCloseTo(.7951702, within(5e-8));
        assertThat(sleep.sdBefore()).isCloseTo(1.7890097, within(5e-8));
        assertThat(sleep.sdAfter()).isCloseTo(2.0022487, within(5e-8));
    }

    @Test
    void agrees_with_R_on_effect_sizes() {
        assertThat(sleep.dz()).isCloseTo(1.2845576, within(5e-8));
        assertThat(sleep.dav()).isCloseTo(.8321811, within(5e-8));
        assertThat(sleep.j()).isCloseTo(.9142857, within(5e-8));
        assertThat(sleep.jExact()).isCloseTo(.9138749, within(5e-8));
        assertThat(sleep.gav().estimate()).isCloseTo(.7608513, within(5e-8));
    }

    @Test
    void agrees_with_metafor_on_standardised_mean_change() {
        assertThat(sleep.smcc()).isCloseTo(1.1739, within(5e-5));
        assertThat(sleep.varSmcc()).isCloseTo(.1689, within(5e-5));
        assertThat(sleep.smcr()).isCloseTo(.8071, within(5e-5));
        assertThat(sleep.varSmcr()).isCloseTo(.0735, within(5e-5));
    }

    @Test
    void taking_the_spread_after_instead_of_before_would_be_another_number() {
        assertThat(sleep.jExact() * sleep.difference() / sleep.sdAfter()).isCloseTo(.7212, within(5e-5));
    }

    @Test
    void agrees_with_statpsych_on_the_error_of_d_av() {
        var scores = new PairedScores(25, 102.1, 110.4, 14.6, 15.3, .75);

        assertThat(scores.dav()).isCloseTo(.5550319, within(5e-8));
        assertThat(scores.seDav()).isCloseTo(.1609934, within(5e-8));
        assertThat(scores.gav().high() / scores.j()).isCloseTo(.8705732, within(5e-8));
        assertThat(scores.gav().low() / scores.j()).isCloseTo(.2394905, within(5e-8));
    }

    @Test
    void knows_the_quantiles_of_every_table() {
        assertThat(StudentT.quantile975(1)).isCloseTo(12.7062, within(5e-5));
        assertThat(StudentT.quantile975(4)).isCloseTo(2.7764, within(5e-5));
        assertThat(StudentT.quantile975(9)).isCloseTo(2.2622, within(5e-5));
        assertThat(StudentT.quantile975(29)).isCloseTo(2.0452, within(5e-5));
        assertThat(StudentT.quantile975(1000)).isCloseTo(1.9623, within(5e-5));
    }

    @Test
    void where_nobody_differs_there_is_no_effect_size_but_still_a_change() {
        var same = PairedScores.of(List.of(new Pair(40, 60), new Pair(40, 60), new Pair(40, 60)));

        assertThat(same.difference()).isEqualTo(20);
        assertThat(same.gain()).isEqualTo(new Interval(20, 20, 20));
        assertThat(same.r()).isZero();
        assertThat(same.dav()).isInfinite();
    }

    @Test
    void one_pair_says_nothing() {
        assertThatThrownBy(() -> PairedScores.of(List.of(new Pair(1, 2)))).isInstanceOf(IllegalArgumentException.class);
    }
}
