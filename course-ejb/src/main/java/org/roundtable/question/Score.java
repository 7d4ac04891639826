package org.roundtable.question;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What an answer earned.
 *
 * @param fraction share of the marks with five decimals, from 0 to 1, or from −2 where certainty counts; 0 while a person has still to read it
 * @param needsMarker whether only a person can tell
 */
public record Score(BigDecimal fraction, boolean needsMarker) {

    private static final BigDecimal LEAST = new BigDecimal(-2);

    /** Nothing earned. */
    public static final Score ZERO = of(BigDecimal.ZERO);

    public Score {
        fraction = fraction.max(LEAST).min(BigDecimal.ONE).setScale(5, RoundingMode.HALF_UP);
    }

    /** Earned by rule; less than nothing counts as nothing, more than all as all. */
    static Score of(BigDecimal fraction) {
        return new Score(fraction.max(BigDecimal.ZERO), false);
    }

    /** To be read by a person. */
    static Score byHand() {
        return new Score(BigDecimal.ZERO, true);
    }

    /** Whether everything was earned. */
    public boolean isFull() {
        return fraction.compareTo(BigDecimal.ONE) == 0;
    }
}
