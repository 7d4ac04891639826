package org.roundtable.assignment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * One learner's work before a marker.
 *
 * @param handIns the latest first; that one is marked
 * @param points as typed so far, or as given
 * @param revision of what is typed; the next save names it
 * @param heldBy another member who is marking it now, {@code null} for nobody
 * @param released whether the learner knows the mark: changing it tells them
 */
public record MarkSheet(Long id, WorkPlace place, String learner, WorkFacts asked, Deadline deadline, List<HandInRow> handIns, String points, String comment,
        long revision, BigDecimal given, String markedBy, Instant markedAt, String heldBy, boolean released) {

    public HandInRow latest() {
        return handIns.get(0);
    }

    public boolean marked() {
        return markedAt != null;
    }
}
