package org.roundtable.course;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.roundtable.audit.AuditTrail;
import org.roundtable.network.Members;

/** Where courses begin: as a draft, led by its author. Asks no guard. */
@Dependent
public class Drafts {

    @Inject Courses courses;
    @Inject Members members;
    @Inject AuditTrail audit;

    /** @return a new course to be filled in the same transaction */
    public CourseDraft begin(Long author, CourseFacts facts, Instant now) {
        var member = members.reference(author);
        var course = new Course(member, facts, now);
        courses.add(course);
        courses.add(new Teacher(course, member, TeamRole.LEAD, now));
        audit.add(author, "course.drafted", "course", course.id(), course.place(), facts.title());
        return new CourseDraft(course, courses::add);
    }
}
