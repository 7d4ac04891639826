package org.roundtable.attempt;

import java.math.BigDecimal;

/**
 * What one answer earns.
 *
 * @param points {@code null} while a person has to read it
 * @param dropped whether its question counts for nobody
 */
record Verdict(BigDecimal points, boolean dropped) {

    static final Verdict DROPPED = new Verdict(BigDecimal.ZERO.setScale(3), true);

    static Verdict earned(BigDecimal points) {
        return new Verdict(points, false);
    }

    boolean waits() {
        return points == null;
    }

    boolean same(BigDecimal otherPoints, boolean otherDropped) {
        return dropped == otherDropped && (points == null ? otherPoints == null : otherPoints != null && points.compareTo(otherPoints) == 0);
    }
}
