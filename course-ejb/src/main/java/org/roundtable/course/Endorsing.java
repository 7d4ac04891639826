package org.roundtable.course;

import static org.roundtable.access.Permission.ENDORSE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.roundtable.access.Guard;
import org.roundtable.access.Place;
import org.roundtable.audit.AuditTrail;
import org.roundtable.network.Members;
import org.roundtable.shared.NotThere;

/** How stewards, and those who taught a course to its end, let courses of others be published. */
@Stateless
public class Endorsing {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Courses courses;
    @Inject Endorsements endorsements;
    @Inject Members members;
    @Inject AuditTrail audit;
    @Inject Event<CoursePublished> published;
    @Inject Event<CourseSentBack> sentBack;

    /** @return the courses that wait for an endorsement the caller may give, longest waiting first */
    public List<WaitingCourse> waiting() {
        guard.require(ENDORSE, Place.NETWORK);
        return endorsements.waitingFor(guard.caller());
    }

    /** @throws OwnCourse when the caller teaches it */
    public void endorse(Long course) {
        var waiting = others(course);
        waiting.publish(members.reference(guard.caller()), clock.instant());
        audit.add(guard.caller(), "course.endorsed", "course", course, waiting.place(), null);
        published.fire(new CoursePublished(course, guard.caller()));
    }

    /** @param why what is missing, in words its team can act on */
    public void sendBack(Long course, String why) {
        var waiting = others(course);
        waiting.sendBack(why);
        audit.add(guard.caller(), "course.sentBack", "course", course, waiting.place(), why);
        sentBack.fire(new CourseSentBack(course, guard.caller(), waiting.sentBackBecause()));
    }

    private Course others(Long course) {
        guard.require(ENDORSE, Place.course(course));
        if (courses.roleOf(guard.caller(), course).isPresent()) {
            throw new OwnCourse();
        }
        return courses.held(course).orElseThrow(NotThere::new);
    }
}
