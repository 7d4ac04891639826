package org.roundtable.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.roundtable.evidence.GainSheet;
import org.roundtable.evidence.GainSheet.ObjectiveRow;
import org.roundtable.evidence.Interval;

class SlopePlotTest {

    @Test
    void nothing_stands_at_the_bottom_and_everything_at_the_top() {
        assertThat(SlopePlot.height(0)).isEqualTo(SlopePlot.BOTTOM);
        assertThat(SlopePlot.height(100)).isEqualTo(SlopePlot.TOP);
        assertThat(SlopePlot.height(50)).isEqualTo((SlopePlot.BOTTOM + SlopePlot.TOP) / 2.0);
    }

    @Test
    void all_objectives_come_first_and_each_has_its_line() {
        var slopes = SlopePlot.of(gain(new ObjectiveRow("memory", 9, 20, 80), new ObjectiveRow("feedback", 9, 40, 60)), "All").slopes();

        assertThat(slopes).extracting(SlopePlot.Slope::name).containsExactly("All", "memory", "feedback");
        assertThat(slopes).extracting(SlopePlot.Slope::all).containsExactly(true, false, false);
        assertThat(slopes.get(1).beforeText()).isEqualTo("20 %");
    }

    @Test
    void words_keep_apart_and_stay_in_the_chart() {
        var heights = SlopePlot.apart(List.of(100.0, 101.0, 102.0, 252.0, 254.0, 253.0));

        var sorted = heights.stream().sorted().toList();
        assertThat(IntStream.range(1, sorted.size()).mapToDouble(i -> sorted.get(i) - sorted.get(i - 1)).min().orElseThrow()).isGreaterThanOrEqualTo(14.9);
        assertThat(sorted.get(sorted.size() - 1)).isLessThanOrEqualTo(SlopePlot.BOTTOM + 10);
        assertThat(heights.get(0)).isLessThan(heights.get(1));
    }

    @Test
    void more_lines_than_one_can_follow_are_left_to_the_table() {
        var many = IntStream.range(0, 9).mapToObj(i -> new ObjectiveRow("o" + i, 9, i, 50 + i)).toArray(ObjectiveRow[]::new);

        assertThat(SlopePlot.of(gain(many), "All").slopes()).hasSize(1);
    }

    @Test
    void long_names_are_cut_visibly() {
        var slopes = SlopePlot.of(gain(new ObjectiveRow("says how much a learner can hold in mind at once", 9, 20, 80), new ObjectiveRow("b", 9, 1, 2)), "All").slopes();

        assertThat(slopes.get(1).name()).hasSize(20).endsWith("…");
    }

    private static GainSheet gain(ObjectiveRow... rows) {
        var some = new Interval(30, 20, 40);
        return new GainSheet(9, some, new Interval(70, 60, 80), some, some, some, some, null, List.of(rows));
    }
}
