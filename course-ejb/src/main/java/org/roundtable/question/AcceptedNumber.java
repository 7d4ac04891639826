package org.roundtable.question;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number that earns something, with how near one must come.
 *
 * @param value the number meant; {@code null} where a range is accepted
 * @param tolerance how far off is still accepted, itself included; a fraction of the value when relative
 * @param least the lower end of a range, accepted itself
 * @param most the upper end of a range, accepted itself
 */
public record AcceptedNumber(BigDecimal value, BigDecimal tolerance, boolean relative, BigDecimal least, BigDecimal most, BigDecimal weight,
        RichText feedback) {

    public AcceptedNumber {
        weight = Weight.of(weight);
        feedback = RichText.orNone(feedback);
        tolerance = tolerance == null ? BigDecimal.ZERO : tolerance;
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("a tolerance is not negative: " + tolerance);
        }
        if (value == null && (least == null || most == null || least.compareTo(most) > 0)) {
            throw new IllegalArgumentException("neither a number nor a range: %s..%s".formatted(least, most));
        }
    }

    /** A value and how far off is still accepted, both ends included. */
    public static AcceptedNumber within(BigDecimal value, BigDecimal tolerance, BigDecimal weight, RichText feedback) {
        return new AcceptedNumber(value, tolerance, false, null, null, weight, feedback);
    }

    /** A value and the share of it one may be off, such as 0.05 for five percent. */
    public static AcceptedNumber withinShare(BigDecimal value, BigDecimal share, BigDecimal weight, RichText feedback) {
        return new AcceptedNumber(value, share, true, null, null, weight, feedback);
    }

    /** Anything from one number to another, both included. */
    public static AcceptedNumber between(BigDecimal least, BigDecimal most, BigDecimal weight, RichText feedback) {
        return new AcceptedNumber(null, null, false, least, most, weight, feedback);
    }

    /** Whether a given number is near enough. */
    public boolean covers(BigDecimal given) {
        if (value == null) {
            return given.compareTo(least) >= 0 && given.compareTo(most) <= 0;
        }
        var allowed = relative ? value.abs().multiply(tolerance, MathContext.DECIMAL128) : tolerance;
        return given.subtract(value).abs().compareTo(allowed) <= 0;
    }

    /** Such as {@code 3.14 ± 0.01}, {@code 200 ± 5 %} or {@code 1 – 5}. */
    public String inWords() {
        if (value == null) {
            return least.toPlainString() + " – " + most.toPlainString();
        }
        if (tolerance.signum() == 0) {
            return value.toPlainString();
        }
        return value.toPlainString() + " ± " + (relative ? tolerance.movePointRight(2).stripTrailingZeros().toPlainString() + " %" : tolerance.toPlainString());
    }
}
