package org.roundtable.assignment;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One learner's work in the list of a team.
 *
 * @param number how often it was handed in
 * @param points {@code null} while it is not marked
 * @param heldBy who is marking it, {@code null} for nobody; worth something until {@code heldUntil}
 */
public record WorkRow(Long id, String learner, String title, Instant handedInAt, int number, boolean late, BigDecimal points, BigDecimal maximum,
        String heldBy, Instant heldUntil) {

    WorkRow at(Instant now) {
        return heldUntil == null || now.isBefore(heldUntil) ? this
            : new WorkRow(id, learner, title, handedInAt, number, late, points, maximum, null, null);
    }

    public boolean marked() {
        return points != null;
    }
}
