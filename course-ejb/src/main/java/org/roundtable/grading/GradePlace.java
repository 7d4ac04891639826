package org.roundtable.grading;

import java.time.ZoneId;
import org.roundtable.course.Offering;

/** Which offering, as pages name it. */
public record GradePlace(Long course, String courseTitle, Long offering, String offeringTitle, ZoneId zone, boolean finished) {

    static GradePlace of(Offering offering) {
        return new GradePlace(offering.course().id(), offering.course().title(), offering.id(), offering.title(), offering.zone(),
            offering.state().compareTo(org.roundtable.course.OfferingState.FINISHED) >= 0);
    }
}
