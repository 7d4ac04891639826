package org.roundtable.lecture;

import java.time.ZoneId;
import org.roundtable.course.Course;
import org.roundtable.course.Offering;

/**
 * Where a text is read.
 *
 * @param offering {@code null} where the team looks at the course itself
 */
public record LecturePlace(Long course, String courseTitle, Long offering, String offeringTitle, ZoneId zone) {

    static LecturePlace of(Course course, Offering offering) {
        return offering == null ? new LecturePlace(course.id(), course.title(), null, null, null)
            : new LecturePlace(course.id(), course.title(), offering.id(), offering.title(), offering.zone());
    }
}
