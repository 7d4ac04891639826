package org.roundtable.enrolment;

import java.util.Map;
import org.roundtable.course.Admission;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingState;
import org.roundtable.shared.Page;

/**
 * One page of the roster of an offering.
 *
 * @param counts how many stand where; states nobody is in are missing
 */
public record RosterSheet(Long offering, Long course, String courseTitle, String offeringTitle, OfferingState state, Admission admission,
        boolean entranceTest, int places, int taken, Map<EnrolmentState, Long> counts, Page<RosterRow> page) {

    static RosterSheet of(Offering offering, Map<EnrolmentState, Long> counts, Page<RosterRow> page) {
        return new RosterSheet(offering.id(), offering.course().id(), offering.course().title(), offering.title(), offering.state(),
            offering.admission(), offering.entranceTest(), offering.places(), offering.taken(), counts, page);
    }

    public long count(EnrolmentState state) {
        return counts.getOrDefault(state, 0L);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
