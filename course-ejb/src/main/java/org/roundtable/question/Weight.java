package org.roundtable.question;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The rules every weight keeps: a fraction of the whole, from -1 (takes all away) to 1 (all of it). */
final class Weight {

    private static final BigDecimal LEAST = BigDecimal.ONE.negate();

    private Weight() {}

    static BigDecimal of(BigDecimal weight) {
        if (weight == null) {
            return BigDecimal.ZERO;
        }
        if (weight.compareTo(LEAST) < 0 || weight.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a weight lies between -1 and 1, not at " + weight);
        }
        return weight.setScale(7, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    static boolean isWhole(BigDecimal weight) {
        return weight.compareTo(BigDecimal.ONE) == 0;
    }
}
