package org.roundtable.web.regrade;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.roundtable.web.shared.Say;

/** How a score is said where two are compared. */
@Named
@RequestScoped
public class RegradeWords {

    @Inject Say say;

    /** "14 of 20 · 70 %". */
    public String score(BigDecimal points, BigDecimal outOf, BigDecimal percent) {
        return percent == null ? say.of("regrade.toMark") : say.of("regrade.score", plain(points), plain(outOf), plain(percent.setScale(1, RoundingMode.HALF_UP)));
    }

    private static String plain(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
