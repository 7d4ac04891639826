package org.roundtable.grading;

import java.math.BigDecimal;

/**
 * What goes into an overall mark for one activity.
 *
 * @param weight in per cent, 0 for what is shown and not counted
 * @param exam whether the bound for each exam holds for it
 * @param percent to three decimals; there exactly when it is scored
 */
public record Entry(Long activity, String title, BigDecimal weight, boolean exam, Standing standing, BigDecimal percent) {

    public Entry {
        if ((percent != null) != (standing == Standing.SCORED)) {
            throw new IllegalArgumentException("%s, but %s".formatted(standing, percent));
        }
    }

    boolean counts(Missing missing) {
        return weight.signum() > 0 && !(standing == Standing.MISSING && missing == Missing.EXCLUDED);
    }

    /** @return what it counts with: a missing one with nothing */
    BigDecimal counted() {
        return percent == null ? BigDecimal.ZERO : percent;
    }

    /** Whether the result hangs on it. */
    boolean matters() {
        return exam || weight.signum() > 0;
    }
}
