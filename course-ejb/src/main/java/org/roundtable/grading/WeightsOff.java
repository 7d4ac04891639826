package org.roundtable.grading;

import java.math.BigDecimal;
import org.roundtable.shared.RuleBroken;

/** The weights do not add up to 100. Nothing is scaled in silence: the team says what it means. */
public class WeightsOff extends RuleBroken {

    WeightsOff(BigDecimal total) {
        super("grading.weightsOff", total.stripTrailingZeros().toPlainString());
    }
}
