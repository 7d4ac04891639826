package org.roundtable.attempt;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.roundtable.allowance.Allowance;
import org.roundtable.allowance.Extra;
import org.roundtable.assessment.LateStart;
import org.roundtable.assessment.TestRules;
import org.roundtable.assessment.TestWindow;

/**
 * Until when one sitting may be answered, and why: one instant, worked out on the server from what is told here.
 *
 * @param minutes how long this learner may take before anything is added, {@code null} for as long as the test is open
 * @param ordinaryMinutes how long everybody may take, {@code null} for as long as the test is open
 * @param factor by what this learner's time is stretched
 * @param extraMinutes what this learner has on top
 * @param closes when the test closes for everybody
 * @param closesInstead when it closes for this learner by an override, {@code null} where there is none
 * @param closesForThem when it closes for this learner in the end: moved by as much as their time is longer
 * @param extendedMinutes what the team added
 * @param stoppedSeconds how long the clock stood still for them
 * @param until the last moment; what is answered later does not count
 */
@Embeddable
public record Deadline(Instant startedAt, Integer minutes, Integer ordinaryMinutes, BigDecimal factor, int extraMinutes,
        @Enumerated(STRING) LateStart lateStart, Instant closes, Instant closesInstead, Instant closesForThem, int extendedMinutes, long stoppedSeconds,
        @Column(name = "deadline") Instant until) {

    /** What is sent on time may be late on the wire by so much. */
    public static final Duration TOLERANCE = Duration.ofSeconds(30);

    /** The rule of time. */
    static Deadline of(Instant start, TestRules rules, TestWindow window, Allowance allowance) {
        // whole seconds, so that clock, page and database agree to the last digit
        var started = start.truncatedTo(ChronoUnit.SECONDS);
        var closes = window.closes().truncatedTo(ChronoUnit.SECONDS);
        var terms = allowance.terms();
        var minutes = terms.limits() ? terms.noLimit() ? null : terms.minutes() : rules.minutes();
        // without a limit extra time is still measured by one, so that no limit is never less than a limit
        var measure = terms.minutes() != null ? terms.minutes() : rules.minutes();
        var ordinary = measure == null ? Duration.ZERO : Duration.ofMinutes(measure);
        var allowed = measure == null ? Duration.ZERO : allowance.extra().on(ordinary);
        var closesInstead = terms.closes() == null ? null : terms.closes().truncatedTo(ChronoUnit.SECONDS);
        var closesForThem = (closesInstead == null ? closes : closesInstead).plus(allowed.minus(ordinary));
        var full = started.plus(allowed);
        var beyond = rules.lateStart() == LateStart.FULL_TIME && full.isAfter(closesForThem);
        var until = beyond || minutes != null && full.isBefore(closesForThem) ? full : closesForThem;
        return new Deadline(started, minutes, rules.minutes(), allowance.extra().factor(), allowance.extra().minutes(), rules.lateStart(), closes,
            closesInstead, closesForThem, 0, 0, until.isBefore(started) ? started : until);
    }

    /** The same with more time, given by the team. */
    Deadline extended(int more) {
        return more == 0 ? this : new Deadline(startedAt, minutes, ordinaryMinutes, factor, extraMinutes, lateStart, closes, closesInstead,
            closesForThem.plusSeconds(60L * more), extendedMinutes + more, stoppedSeconds, until.plusSeconds(60L * more));
    }

    /** The same after the clock stood still so long; begun seconds count as whole ones. */
    Deadline stopped(Duration span) {
        var seconds = span.isNegative() ? 0 : span.plusNanos(999_999_999).toSeconds();
        return new Deadline(startedAt, minutes, ordinaryMinutes, factor, extraMinutes, lateStart, closes, closesInstead, closesForThem.plusSeconds(seconds),
            extendedMinutes, stoppedSeconds + seconds, until.plusSeconds(seconds));
    }

    /** @return how long this learner may take, were there no closing time; nothing where there is no limit */
    public Duration allowed() {
        return minutes == null ? null : extra().on(Duration.ofMinutes(minutes));
    }

    /** Whether the closing time takes some of the time away. */
    public boolean cut() {
        return minutes != null && until.isBefore(startedAt.plus(allowed()).plus(Duration.ofMinutes(extendedMinutes)).plusSeconds(stoppedSeconds));
    }

    /** Whether this learner's limit is another than everybody's, accommodations not counted. */
    public boolean otherLimit() {
        return minutes == null ? ordinaryMinutes != null : !minutes.equals(ordinaryMinutes);
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
