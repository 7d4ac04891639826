package org.roundtable.assignment;

import java.util.List;

/**
 * What waits to be marked in an offering.
 *
 * @param works one page of them
 * @param page which, from 0
 * @param pages how many there are
 */
public record QueueSheet(Long course, String courseTitle, Long offering, String offeringTitle, List<QueueRow> assignments, List<WorkRow> works, int page, int pages) {

    public long waiting() {
        return assignments.stream().mapToLong(QueueRow::waiting).sum();
    }
}
