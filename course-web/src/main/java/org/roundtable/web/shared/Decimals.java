package org.roundtable.web.shared;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as people type them into a field: with a point or a comma. */
public final class Decimals {

    private Decimals() {}

    /** @return nothing where it is no number */
    public static Optional<BigDecimal> typed(String text) {
        try {
            return Optional.of(new BigDecimal(text == null ? "" : text.strip().replace(',', '.')));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
