package org.roundtable.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.assessment.LateStart.CUT_AT_CLOSE;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.allowance.Allowance;
import org.roundtable.allowance.Extra;
import org.roundtable.allowance.Terms;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.LateStart;
import org.roundtable.assessment.TestRules;
import org.roundtable.assessment.TestWindow;
import org.roundtable.assessment.TimeRules;

class DeadlineTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Times of one day; "−" stands for none. */
    @ParameterizedTest(name = "{0} min, {1}, × {2} + {3}, 13:00–14:00, begun {4} → {5}, cut {6}")
    @CsvSource({
        "60, CUT_AT_CLOSE, 1.00,  0, 13:00:00, 14:00:00, false",
        "60, CUT_AT_CLOSE, 1.00,  0, 13:20:00, 14:00:00, true",
        "60, FULL_TIME,    1.00,  0, 13:20:00, 14:20:00, false",
        "60, CUT_AT_CLOSE, 1.25,  0, 13:00:00, 14:15:00, false",
        "60, CUT_AT_CLOSE, 1.25,  0, 13:20:00, 14:15:00, true",
        "60, FULL_TIME,    1.25,  0, 13:20:00, 14:35:00, false",
        "60, CUT_AT_CLOSE, 1.00, 10, 13:00:00, 14:10:00, false",
        "60, CUT_AT_CLOSE, 1.50, 10, 13:59:59, 14:40:00, true",
        "60, CUT_AT_CLOSE, 3.00,  0, 13:00:00, 16:00:00, false",
        "20, CUT_AT_CLOSE, 1.00,  0, 13:20:00, 13:40:00, false",
        "20, CUT_AT_CLOSE, 1.00,  0, 13:40:00, 14:00:00, false",
        "20, CUT_AT_CLOSE, 1.00,  0, 13:40:01, 14:00:00, true",
        "7,  CUT_AT_CLOSE, 1.33,  0, 13:00:00, 13:09:19, false"})
    void is_the_earlier_of_the_time_allowed_and_the_closing_time_that_moves_with_it(Integer minutes, LateStart policy, BigDecimal factor, int extra,
            String begun, String until, boolean cut) {
        var deadline = Deadline.of(at(begun), rules(minutes, policy), new TestWindow(at("13:00:00"), at("14:00:00")), allowed(new Extra(factor, extra)));

        assertThat(deadline.until()).isEqualTo(at(until));
        assertThat(deadline.cut()).isEqualTo(cut);
    }

    @Test
    void without_a_limit_it_is_when_the_test_closes_whatever_extra_time_one_has() {
        var deadline = Deadline.of(at("13:20:00"), rules(null, CUT_AT_CLOSE), new TestWindow(at("13:00:00"), at("14:00:00")), allowed(new Extra(new BigDecimal("2.00"), 15)));

        assertThat(deadline.until()).isEqualTo(at("14:00:00"));
        assertThat(deadline.allowed()).isNull();
    }

    @Test
    void never_gives_less_than_it_would_without_extra_time() {
        for (var policy : LateStart.values()) {
            for (int minutes = 1; minutes <= 180; minutes += 7) {
                for (int late = 0; late < 60; late += 11) {
                    var start = at("13:00:00").plus(Duration.ofMinutes(late));
                    var window = new TestWindow(at("13:00:00"), at("14:00:00"));
                    var plain = Deadline.of(start, rules(minutes, policy), window, allowed(Extra.NONE));
                    for (var extra : extras().toList()) {
                        var helped = Deadline.of(start, rules(minutes, policy), window, allowed(extra));
                        assertThat(Duration.between(plain.until(), helped.until())).isEqualTo(extra.on(Duration.ofMinutes(minutes)).minusMinutes(minutes));
                    }
                }
            }
        }
    }

    @Test
    void clocks_put_forward_inside_the_window_take_no_time_away() {
        // 29 March 2026: 02:00 is followed by 03:00
        var window = new TestWindow(berlin("2026-03-29T01:00"), berlin("2026-03-29T04:00"));
        var deadline = Deadline.of(berlin("2026-03-29T01:30"), rules(60, CUT_AT_CLOSE), window, allowed(Extra.NONE));

        assertThat(deadline.until()).isEqualTo(berlin("2026-03-29T03:30"));
        assertThat(Duration.between(window.opens(), window.closes())).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void clocks_put_back_inside_the_window_give_none() {
        // 25 October 2026: 03:00 is followed by 02:00
        var window = new TestWindow(berlin("2026-10-25T01:00"), berlin("2026-10-25T04:00"));
        var deadline = Deadline.of(berlin("2026-10-25T01:30"), rules(60, CUT_AT_CLOSE), window, allowed(new Extra(new BigDecimal("1.50"), 0)));

        assertThat(Duration.between(deadline.startedAt(), deadline.until())).isEqualTo(Duration.ofMinutes(90));
        assertThat(deadline.until().atZone(BERLIN).toLocalDateTime()).isEqualTo(LocalDateTime.parse("2026-10-25T02:00"));
    }

    @Test
    void what_is_sent_in_time_may_arrive_thirty_seconds_later() {
        var deadline = Deadline.of(at("13:00:00"), rules(60, CUT_AT_CLOSE), new TestWindow(at("13:00:00"), at("14:00:00")), allowed(Extra.NONE));

        assertThat(deadline.passed(at("14:00:00"))).isFalse();
        assertThat(deadline.passed(at("14:00:01"))).isTrue();
        assertThat(deadline.over(at("14:00:30"))).isFalse();
        assertThat(deadline.over(at("14:00:31"))).isTrue();
        assertThat(deadline.left(at("14:00:31"))).isZero();
    }

    @Test
    void of_several_accommodations_the_most_lenient_counts_in_each_respect() {
        var most = Extra.most(Stream.of(new Extra(new BigDecimal("1.25"), 0), new Extra(BigDecimal.ONE, 15), new Extra(new BigDecimal("1.10"), 5)));

        assertThat(most).isEqualTo(new Extra(new BigDecimal("1.25"), 15));
        assertThat(Extra.most(Stream.of())).isEqualTo(Extra.NONE);
    }

    private static Allowance allowed(Extra extra) {
        return new Allowance(extra, Terms.NONE);
    }

    private static Stream<Extra> extras() {
        return Stream.of("1.00", "1.25", "1.33", "2.00", "3.00").flatMap(factor -> Stream.of(0, 5, 30).map(minutes -> new Extra(new BigDecimal(factor), minutes)));
    }

    private static TestRules rules(Integer minutes, LateStart policy) {
        return Kind.EXAM.preset().timed(TimeRules.of(minutes, policy));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-03-02T" + time + "Z");
    }

    private static Instant berlin(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
