package org.roundtable.attempt;

import java.math.BigDecimal;
import org.roundtable.shared.RuleBroken;

/** More points than the question is worth, fewer than none, or none given. */
public class PointsOutOfRange extends RuleBroken {

    PointsOutOfRange(BigDecimal most) {
        super("attempt.pointsOutOfRange", most);
    }
}
