package org.roundtable.assignment;

import java.time.ZoneId;
import org.roundtable.course.Activity;
import org.roundtable.course.Offering;

/** Which assignment of which offering, as pages name it. */
public record WorkPlace(Long course, String courseTitle, Long offering, String offeringTitle, ZoneId zone, Long activity, String title) {

    public static WorkPlace of(Offering offering, Activity activity) {
        return new WorkPlace(offering.course().id(), offering.course().title(), offering.id(), offering.title(), offering.zone(), activity.id(), activity.title());
    }
}
