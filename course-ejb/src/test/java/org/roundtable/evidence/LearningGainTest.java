package org.roundtable.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LearningGainTest {

    @Test
    void the_class_gain_is_of_the_means() {
        var pairs = List.of(new Pair(20, 60), new Pair(40, 80), new Pair(60, 70), new Pair(40, 70), new Pair(40, 60));

        assertThat(LearningGain.hake(PairedScores.of(pairs)).orElseThrow().estimate()).isCloseTo((68.0 - 40) / (100 - 40), within(1e-12));
    }

    @Test
    void there_is_no_class_gain_where_all_knew_everything() {
        assertThat(LearningGain.hake(PairedScores.of(List.of(new Pair(100, 100), new Pair(100, 90))))).isEmpty();
    }

    @Test
    void normalised_change_is_of_each_learner() {
        assertThat(LearningGain.change(new Pair(40, 70))).hasValue(.5);
        assertThat(LearningGain.change(new Pair(40, 20))).hasValue(-.5);
        assertThat(LearningGain.change(new Pair(100, 80))).hasValue(-.2);
        assertThat(LearningGain.change(new Pair(100, 100))).isEmpty();
        assertThat(LearningGain.change(new Pair(0, 0))).isEmpty();
        assertThat(LearningGain.change(new Pair(50, 50))).hasValue(0);
    }

    @Test
    void the_mean_change_leaves_out_whom_nothing_can_be_said_of() {
        var pairs = List.of(new Pair(40, 70), new Pair(40, 20), new Pair(100, 100), new Pair(50, 50));

        assertThat(LearningGain.meanChange(pairs).orElseThrow().estimate()).isCloseTo(0, within(1e-12));
        assertThat(LearningGain.meanChange(List.of(new Pair(100, 100), new Pair(40, 70)))).isEmpty();
    }

    @Test
    void the_interval_of_the_class_gain_covers_the_truth_about_nineteen_times_in_twenty() {
        var random = new Random(1);
        var covered = 0;
        for (var trial = 0; trial < 2000; trial++) {
            var pairs = new ArrayList<Pair>();
            for (var i = 0; i < 25; i++) {
                var ability = random.nextGaussian() * 10;
                pairs.add(new Pair(40 + ability + random.nextGaussian() * 8, 70 + ability + random.nextGaussian() * 8));
            }
            var interval = LearningGain.hake(PairedScores.of(pairs)).orElseThrow();
            covered += interval.low() <= .5 && .5 <= interval.high() ? 1 : 0;
        }

        assertThat(covered / 2000.0).isBetween(.935, .965);
    }

    @Test
    void the_interval_of_the_effect_covers_the_truth_about_nineteen_times_in_twenty() {
        var random = new Random(2);
        var truth = 30 / Math.sqrt(164);
        var covered = 0;
        for (var trial = 0; trial < 2000; trial++) {
            var pairs = new ArrayList<Pair>();
            for (var i = 0; i < 40; i++) {
                var ability = random.nextGaussian() * 10;
                pairs.add(new Pair(40 + ability + random.nextGaussian() * 8, 70 + ability + random.nextGaussian() * 8));
            }
            var interval = PairedScores.of(pairs).gav();
            covered += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
        }

        assertThat(covered / 2000.0).isBetween(.925, .97);
    }
}
