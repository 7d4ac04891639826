package org.roundtable.lecture;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.roundtable.access.Guard;
import org.roundtable.course.Activity;
import org.roundtable.course.ActivityKind;
import org.roundtable.course.Courses;
import org.roundtable.enrolment.Progresses;
import org.roundtable.shared.Audience;
import org.roundtable.shared.NotThere;

/** What a learner does with lectures: read them in their order, and say when they are done. */
@Stateless
public class Attending {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Courses courses;
    @Inject Readers readers;
    @Inject Routes routes;
    @Inject Lectures lectures;
    @Inject Shelves shelves;
    @Inject Progresses progresses;

    /**
     * @param offering {@code null} where the team looks at the course itself
     * @throws NotThere also where a learner may not open it yet
     */
    public LectureSheet read(Long activity, Long offering) {
        return sheet(activity, offering, Audience.TEAM);
    }

    /** The same for the team as learners see it. */
    public LectureSheet readAsLearner(Long activity, Long offering) {
        return sheet(activity, offering, Audience.LEARNERS);
    }

    /** Marks it as done. Doing so twice is the same as once. */
    public void done(Long activity, Long offering) {
        var lecture = lecture(activity);
        var reader = readers.of(lecture.course(), offering);
        open(route(lecture, reader), activity);
        if (!reader.learning()) {
            throw new OfferingOver();
        }
        lectures.hold(reader.enrolment());
        progresses.done(reader.enrolment(), lecture, clock.instant());
    }

    public MaterialSheet material(Long id, Long offering) {
        guard.caller();
        var material = shelves.material(id).orElseThrow(NotThere::new);
        var reader = readers.of(material.course(), offering);
        if (material.audience() == Audience.TEAM && !reader.team()) {
            throw new NotThere();
        }
        var course = material.course();
        return new MaterialSheet(id, material.title(), LecturePlace.of(course, reader.offering()), Origin.of(course.facts()), material.path(), material.markdown(),
            reader.audience(), shelves.of(course.id(), reader.audience()));
    }

    private LectureSheet sheet(Long activity, Long offering, Audience most) {
        var lecture = lecture(activity);
        var course = lecture.course();
        var reader = readers.of(course, offering);
        var audience = reader.team() ? most : Audience.LEARNERS;
        var route = route(lecture, reader);
        var step = open(route, activity);
        var edition = lectures.published(activity).orElseThrow(NotThere::new);
        return new LectureSheet(step, LecturePlace.of(course, reader.offering()), Origin.of(course.facts()), edition.lecture().path(), edition.markdown(),
            edition.lecture().practice(), edition.number(), edition.publishedAt(), edition.author().displayName(), audience, reader.learning(), route, route.ahead(clock.instant()),
            route.before(activity).orElse(null), route.after(activity).orElse(null),
            offering == null ? Cohort.NOBODY : routes.cohort(offering, activity), shelves.of(course.id(), audience));
    }

    private Route route(Activity lecture, Readers.Reader reader) {
        var route = routes.of(lecture.course().id(), reader.offeringId(), reader.enrolmentId(), clock.instant());
        return reader.team() ? route.unlocked() : route;
    }

    private static Step open(Route route, Long activity) {
        return route.step(activity).filter(step -> !step.locked()).orElseThrow(NotThere::new);
    }

    private Activity lecture(Long id) {
        guard.caller();
        return courses.activity(id).filter(activity -> activity.kind() == ActivityKind.LECTURE).orElseThrow(NotThere::new);
    }
}
