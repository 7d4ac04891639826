package org.roundtable.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Who passes, and how marks are rounded.
 *
 * @param passOverall per cent needed overall
 * @param passExam per cent needed in each exam, {@code null} for no such bound
 * @param decimals of every mark shown and compared, 0 to 2; rounded half up
 */
public record GradeRule(BigDecimal passOverall, BigDecimal passExam, Missing missing, int decimals) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public GradeRule {
        bound(passOverall);
        if (passExam != null) {
            bound(passExam);
        }
        if (missing == null || decimals < 0 || decimals > 2) {
            throw new Unfit("grading.decimalsOutOfRange");
        }
        passOverall = passOverall.setScale(2);
        passExam = passExam == null ? null : passExam.setScale(2);
    }

    /** @return 60 % overall, 50 % in each exam, nothing for what is missing, one decimal */
    public static GradeRule usual() {
        return new GradeRule(BigDecimal.valueOf(60), BigDecimal.valueOf(50), Missing.ZERO, 1);
    }

    /** @return {@code percent} as shown and compared */
    public BigDecimal round(BigDecimal percent) {
        return percent.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static void bound(BigDecimal percent) {
        if (percent == null || percent.signum() < 0 || percent.compareTo(HUNDRED) > 0 || percent.stripTrailingZeros().scale() > 2) {
            throw new Unfit("grading.boundOutOfRange");
        }
    }
}
