package org.roundtable.course;

import static org.roundtable.access.Permission.RUN_OFFERING;
import static org.roundtable.access.Permission.VIEW_COURSE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.roundtable.access.Guard;
import org.roundtable.access.Place;
import org.roundtable.audit.AuditTrail;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.Page;

/** How a course is offered: dates, places, the way in, and the steps from planned to archived. */
@Stateless
public class Running {

    public static final int PAGE = 20;

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Courses courses;
    @Inject Offerings offerings;
    @Inject Timetable timetable;
    @Inject Stages stages;
    @Inject AuditTrail audit;
    @Inject Event<PlacesAdded> placesAdded;

    /** @return the offerings of a course, latest first */
    public Page<OfferingRow> offerings(Long course, int page) {
        guard.require(VIEW_COURSE, Place.course(course));
        return offerings.of(course, page, PAGE).map(OfferingRow::of);
    }

    /** @return whether the caller may plan offerings of a course */
    public boolean mayRun(Long course) {
        return guard.may(RUN_OFFERING, Place.course(course));
    }

    /** @return id of the new offering, with a timing for each activity */
    public Long create(Long course, OfferingFacts facts) {
        guard.require(RUN_OFFERING, Place.course(course));
        var offering = begin(courses.by(course).orElseThrow(NotThere::new), facts);
        timetable.workOut(offering);
        return offering.id();
    }

    /** @return id of a new offering at the same times of the same days as {@code offering}, counted from its own start */
    public Long copy(Long offering, OfferingFacts facts) {
        var original = run(offering);
        var copy = begin(original.course(), facts);
        timetable.copy(original, copy);
        return copy.id();
    }

    public OfferingSheet sheet(Long offering) {
        guard.require(RUN_OFFERING, place(offering));
        return OfferingSheet.of(offerings.by(offering).orElseThrow(NotThere::new));
    }

    /**
     * Where start or zone change, all its times move along.
     *
     * @param version of the sheet that was edited
     * @throws ChangedMeanwhile when somebody else saved since
     */
    public void schedule(Long offering, int version, OfferingFacts facts) {
        var changed = run(offering);
        changed.expect(version);
        var before = changed.facts();
        changed.schedule(facts);
        timetable.follow(changed, before);
        audit.add(guard.caller(), "offering.scheduled", "offering", offering, changed.place(), before.differences(facts));
        if (facts.places() > before.places()) {
            placesAdded.fire(new PlacesAdded(offering));
        }
    }

    /** @return when each activity opens and is due, in the order of the outline */
    public List<TimingRow> timings(Long offering) {
        guard.require(RUN_OFFERING, place(offering));
        return offerings.timetable(offering).stream().map(TimingRow::of).toList();
    }

    /** @param version of the row that was edited */
    public void time(Long offering, Long activity, int version, Instant opens, Instant due, Instant cutOff) {
        guard.require(RUN_OFFERING, place(offering));
        var timing = offerings.timing(offering, activity).orElseThrow(NotThere::new);
        timing.expect(version);
        var before = timing.toString();
        timing.set(opens, due, cutOff);
        audit.add(guard.caller(), "offering.timed", "activity", activity, place(offering), before + " → " + timing);
    }

    /** Sets all times anew as the course plans them now. */
    public void workOutAnew(Long offering) {
        var planned = run(offering);
        timetable.workOutAnew(planned);
        audit.add(guard.caller(), "offering.timedAnew", "offering", offering, planned.place(), null);
    }

    /** Moves it to its next state; where it is there already, nothing happens. */
    public void moveOn(Long offering, OfferingState next) {
        var moved = run(offering);
        if (moved.state() != next) {
            stages.move(moved, next, guard.caller());
        }
    }

    private Offering begin(Course course, OfferingFacts facts) {
        if (course.state() == CourseState.ARCHIVED) {
            throw new WrongState(course.state());
        }
        var offering = new Offering(course, facts, clock.instant());
        offerings.add(offering);
        audit.add(guard.caller(), "offering.planned", "offering", offering.id(), offering.place(), facts.title());
        return offering;
    }

    private Offering run(Long offering) {
        guard.require(RUN_OFFERING, place(offering));
        return offerings.held(offering).orElseThrow(NotThere::new);
    }

    private Place place(Long offering) {
        return Place.offering(offerings.courseOf(offering).orElseThrow(NotThere::new), offering);
    }
}
