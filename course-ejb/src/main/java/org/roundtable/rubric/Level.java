package org.roundtable.rubric;

import java.math.BigDecimal;

/** One step of a criterion: what it looks like, and what it is worth. */
public record Level(String text, BigDecimal points) {

    private static final BigDecimal MOST = new BigDecimal(1000);

    public Level {
        text = text == null ? "" : text.strip();
        points = points == null ? BigDecimal.ZERO : points;
        if (points.signum() < 0 || points.compareTo(MOST) > 0 || points.stripTrailingZeros().scale() > 2) {
            throw new UnfitRubric("rubric.pointsOutOfRange");
        }
    }
}
