package org.roundtable.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.assessment.GradingMethod;

class CountingTest {

    @ParameterizedTest
    @CsvSource({"BEST,2,80", "LAST,3,50", "FIRST,1,30", "MEAN,3,53.333"})
    void of_thirty_eighty_and_fifty_percent(GradingMethod method, long attempt, BigDecimal percent) {
        var counts = counted(method, "30", "80", "50");

        assertThat(counts.attempt()).isEqualTo(attempt);
        assertThat(counts.percent()).isEqualByComparingTo(percent);
        assertThat(counts.points()).isCloseTo(percent.divide(BigDecimal.TEN), org.assertj.core.data.Offset.offset(new BigDecimal("0.001")));
    }

    @Test
    void of_equally_good_ones_the_first() {
        assertThat(counted(GradingMethod.BEST, "70", "70").attempt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"BEST,40", "LAST,", "FIRST,40", "MEAN,40"})
    void what_waits_for_a_marker_counts_only_where_it_is_the_one(GradingMethod method, BigDecimal percent) {
        var counts = counted(method, "40", null).percent();

        assertThat(counts == null ? null : counts.setScale(0)).isEqualTo(percent);
    }

    private static BestScore counted(GradingMethod method, String... percents) {
        return Counting.of(method, IntStream.range(0, percents.length).mapToObj(i -> {
            var percent = percents[i] == null ? null : new BigDecimal(percents[i]);
            return new BestScore(1L, 1L, i + 1L, percent == null ? null : percent.divide(BigDecimal.TEN), BigDecimal.TEN, percent, Instant.EPOCH);
        }).toList());
    }
}
