package org.roundtable.allowance;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.BinaryOperator;

/**
 * How a test is sat instead of how everybody sits it. Nothing said means: as everybody.
 *
 * @param minutes how long they may take; beside {@code noLimit} the longest limit that would hold without it
 * @param noLimit whether only the closing time ends it
 * @param anyNumber whether they may sit it as often as they like
 * @param startUntil until when they may begin
 */
@Embeddable
public record Terms(Instant opens, Instant closes, Integer minutes, boolean noLimit, Integer attempts, boolean anyNumber, Instant startUntil) {

    public static final Terms NONE = new Terms(null, null, null, false, null, false, null);
    private static final int A_WEEK = 7 * 24 * 60;

    public Terms {
        if (minutes != null && minutes == 0) {
            throw new OverrideUnfit("allowance.limitOfZero");
        }
        if (minutes != null && (minutes < 0 || minutes > A_WEEK)) {
            throw new OverrideUnfit("allowance.minutesOutOfRange");
        }
        if (attempts != null && (attempts < 1 || attempts > 100)) {
            throw new OverrideUnfit("allowance.attemptsOutOfRange");
        }
    }

    /** @return for each respect the more lenient of the two */
    Terms lenient(Terms other) {
        return new Terms(said(opens, other.opens, BinaryOperator.minBy(Comparator.<Instant>naturalOrder())), later(closes, other.closes),
            said(minutes, other.minutes, Math::max), noLimit || other.noLimit, said(attempts, other.attempts, Math::max), anyNumber || other.anyNumber,
            later(startUntil, other.startUntil));
    }

    /** @return what this says, and where it says nothing what {@code other} does */
    Terms before(Terms other) {
        var limit = limits() ? this : other;
        var number = numbers() ? this : other;
        return new Terms(opens == null ? other.opens : opens, closes == null ? other.closes : closes, limit.minutes, limit.noLimit, number.attempts,
            number.anyNumber, startUntil == null ? other.startUntil : startUntil);
    }

    /** @return the same after everything that ends was put off */
    public Terms putOff(Duration span) {
        return span.isZero() ? this : new Terms(opens, closes == null ? null : closes.plus(span), minutes, noLimit, attempts, anyNumber,
            startUntil == null ? null : startUntil.plus(span));
    }

    /** Whether something is said of how long they may take. */
    public boolean limits() {
        return minutes != null || noLimit;
    }

    /** Whether something is said of how often they may sit it. */
    public boolean numbers() {
        return attempts != null || anyNumber;
    }

    /** @return how often they may sit what everybody may sit {@code ordinary} times; {@code null} for as often as they like */
    public Integer attempts(Integer ordinary) {
        return anyNumber ? null : attempts != null ? attempts : ordinary;
    }

    public boolean none() {
        return equals(NONE);
    }

    private static Instant later(Instant one, Instant other) {
        return said(one, other, BinaryOperator.maxBy(Comparator.<Instant>naturalOrder()));
    }

    private static <T> T said(T one, T other, BinaryOperator<T> both) {
        return one == null ? other : other == null ? one : both.apply(one, other);
    }
}
