package org.roundtable.enrolment;

import java.time.Instant;
import org.roundtable.course.ActivityKind;

/**
 * An activity of an offering as one learner sees it.
 *
 * @param after title of what must be done before and is not, {@code null} for nothing
 * @param closed whether it cannot be opened yet, by its date or because the offering has not begun
 */
public record ActivityStep(Long id, ActivityKind kind, String title, Integer minutes, boolean done, Instant opens, Instant due, boolean closed, String after) {

    /** @return whether the learner can go there now */
    public boolean available() {
        return !closed && after == null;
    }
}
