package org.roundtable.attempt;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.roundtable.assessment.LateStart;
import org.roundtable.assessment.TestRules;
import org.roundtable.assessment.TestWindow;

/**
 * Until when one sitting may be answered, and why: one instant, worked out once on the server from what is told here.
 *
 * @param minutes how long everybody may take, {@code null} for as long as the test is open
 * @param factor by what this learner's time is stretched
 * @param extraMinutes what this learner has on top
 * @param closes when the test closes for everybody
 * @param closesForThem when it closes for this learner: moved by as much as their time is longer
 * @param until the last moment; what is answered later does not count
 */
@Embeddable
public record Deadline(Instant startedAt, Integer minutes, BigDecimal factor, int extraMinutes, @Enumerated(STRING) LateStart lateStart,
        Instant closes, Instant closesForThem, @Column(name = "deadline") Instant until) {

    /** What is sent on time may be late on the wire by so much. */
    public static final Duration TOLERANCE = Duration.ofSeconds(30);

    /** The rule of time. */
    static Deadline of(Instant start, TestRules rules, TestWindow window, Extra extra) {
        // whole seconds, so that clock, page and database agree to the last digit
        var started = start.truncatedTo(ChronoUnit.SECONDS);
        var closes = window.closes().truncatedTo(ChronoUnit.SECONDS);
        if (rules.minutes() == null) {
            return new Deadline(started, null, extra.factor(), extra.minutes(), rules.lateStart(), closes, closes, closes);
        }
        var ordinary = Duration.ofMinutes(rules.minutes());
        var allowed = extra.on(ordinary);
        var closesForThem = closes.plus(allowed.minus(ordinary));
        var full = started.plus(allowed);
        var until = rules.lateStart() == LateStart.CUT_AT_CLOSE && full.isAfter(closesForThem) ? closesForThem : full;
        return new Deadline(started, rules.minutes(), extra.factor(), extra.minutes(), rules.lateStart(), closes, closesForThem, until);
    }

    /** @return how long this learner may take, were there no closing time; nothing where there is no limit */
    public Duration allowed() {
        return minutes == null ? null : extra().on(Duration.ofMinutes(minutes));
    }

    /** Whether the closing time takes some of the time away. */
    public boolean cut() {
        return minutes != null && until.isBefore(startedAt.plus(allowed()));
    }

    public Extra extra() {
        return new Extra(factor, extraMinutes);
    }

    /** @return what is left, never less than nothing */
    public Duration left(Instant now) {
        return now.isAfter(until) ? Duration.ZERO : Duration.between(now, until);
    }

    /** Whether it is over, answers on the wire not counted. */
    public boolean passed(Instant now) {
        return now.isAfter(until);
    }

    /** Whether nothing is taken any more. */
    public boolean over(Instant now) {
        return now.isAfter(until.plus(TOLERANCE));
    }
}
