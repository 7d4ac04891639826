package org.roundtable.course;

import static org.roundtable.access.Permission.AUTHOR_COURSE;
import static org.roundtable.access.Permission.LEAD_COURSE;
import static org.roundtable.access.Permission.TAKE_PART;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.roundtable.access.Guard;
import org.roundtable.access.Place;
import org.roundtable.audit.AuditTrail;
import org.roundtable.network.Members;
import org.roundtable.network.Networks;
import org.roundtable.shared.NotThere;

/** How a course comes about: drafted by anybody, described, and brought to learners by its lead. */
@Stateless
public class Planning {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Courses courses;
    @Inject Drafts drafts;
    @Inject Typing typing;
    @Inject Members members;
    @Inject Networks networks;
    @Inject Offerings offerings;
    @Inject AuditTrail audit;
    @Inject Event<EndorsementAsked> asked;
    @Inject Event<CoursePublished> published;

    /** @return id of the new draft, which the caller leads */
    public Long draft(CourseFacts facts) {
        guard.require(TAKE_PART, Place.NETWORK);
        return drafts.begin(guard.caller(), facts, clock.instant()).course().id();
    }

    public CourseSheet sheet(Long course) {
        var found = authored(course);
        return CourseSheet.of(found, typing.of(guard.caller(), course).orElse(null));
    }

    /**
     * @param version of the sheet that was edited
     * @throws ChangedMeanwhile when somebody else saved since; what was typed is kept
     */
    public void describe(Long course, int version, CourseFacts facts) {
        var described = authored(course);
        described.expect(version);
        described.describe(facts);
        typing.forget(guard.caller(), course);
    }

    /**
     * Keeps what is in the form as it is, fit or not, for the caller alone.
     *
     * @return when it was kept
     */
    public Instant keep(Long course, TypedFacts typed) {
        var found = authored(course);
        var now = clock.instant();
        typing.of(guard.caller(), course).ifPresentOrElse(kept -> kept.keep(typed, now),
            () -> typing.add(new KeptTyping(found, members.reference(guard.caller()), typed, now)));
        return now;
    }

    /** Throws away what the caller typed and did not save. */
    public void forget(Long course) {
        authored(course);
        typing.forget(guard.caller(), course);
    }

    /** @return whether the network wants somebody else to look at a course before it is published */
    public boolean endorsementNeeded() {
        guard.require(TAKE_PART, Place.NETWORK);
        return networks.current().endorsementNeeded();
    }

    /** @return whether the caller may publish and archive it and say who teaches */
    public boolean mayLead(Long course) {
        return guard.may(LEAD_COURSE, Place.course(course));
    }

    /** Asks the network to let it be published; where the network asks for no endorsement, it is published at once. */
    public void askForReview(Long course) {
        var led = led(course);
        if (courses.activities(course).isEmpty()) {
            throw new Unfit("course.nothingToReview");
        }
        led.askForReview();
        if (!networks.current().endorsementNeeded()) {
            led.publish(null, clock.instant());
            audit.add(guard.caller(), "course.published", "course", course, led.place(), null);
            published.fire(new CoursePublished(course, null));
            return;
        }
        audit.add(guard.caller(), "course.reviewAsked", "course", course, led.place(), null);
        asked.fire(new EndorsementAsked(course, guard.caller()));
    }

    /** A draft is put away; a published course is offered no more, once nobody is in it. */
    public void archive(Long course) {
        var led = led(course);
        if (offerings.underWay(course)) {
            throw new StillNeeded("course.offeringsUnderWay");
        }
        led.archive();
        audit.add(guard.caller(), "course.archived", "course", course, led.place(), null);
    }

    private Course authored(Long course) {
        guard.require(AUTHOR_COURSE, Place.course(course));
        return courses.by(course).orElseThrow(NotThere::new);
    }

    private Course led(Long course) {
        guard.require(LEAD_COURSE, Place.course(course));
        return courses.held(course).orElseThrow(NotThere::new);
    }
}
