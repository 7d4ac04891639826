package org.roundtable.it.inside;

import static org.roundtable.it.inside.Actors.as;
import static org.roundtable.it.inside.Actors.doing;
import static org.roundtable.it.inside.Actors.use;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.roundtable.course.ActivityKind;
import org.roundtable.course.Admission;
import org.roundtable.course.CourseFacts;
import org.roundtable.course.Endorsing;
import org.roundtable.course.Level;
import org.roundtable.course.OfferingFacts;
import org.roundtable.course.OfferingState;
import org.roundtable.course.Outlining;
import org.roundtable.course.Planning;
import org.roundtable.course.Running;
import org.roundtable.course.Withdrawal;

/** A course is drafted, published and offered. */
final class CourseScene {

    private CourseScene() {}

    static long draft(long lead, String title) throws Exception {
        return as(lead, () -> use(Planning.class).draft(
            new CourseFacts(title, "What it is about.", "More of **it**.", "en", Level.STARTING, "CC-BY-4.0", null, null, Set.of("assessment"))));
    }

    static long unit(long lead, long course, String title) throws Exception {
        return as(lead, () -> use(Outlining.class).addUnit(course, title));
    }

    static long activity(long lead, long unit, ActivityKind kind, String title) throws Exception {
        return as(lead, () -> use(Outlining.class).addActivity(unit, kind, title));
    }

    static void publish(long lead, long steward, long course) throws Exception {
        doing(lead, () -> use(Planning.class).askForReview(course));
        if ("IN_REVIEW".equals(Rows.text("select state from course where id = ?", course))) {
            doing(steward, () -> use(Endorsing.class).endorse(course));
        }
    }

    /** @return an offering of {@code places} that runs from {@code today} on, and may be applied for */
    static long offering(long lead, long course, String title, int places, boolean entranceTest, LocalDate today) throws Exception {
        var facts = new OfferingFacts(title, today, today.plusDays(60), ZoneId.of("Europe/Lisbon"), places, Admission.OPEN, null, Withdrawal.ANY_TIME, null, entranceTest);
        var offering = as(lead, () -> use(Running.class).create(course, facts));
        doing(lead, () -> use(Running.class).moveOn(offering, OfferingState.OPEN));
        return offering;
    }

    static void start(long lead, long offering) throws Exception {
        doing(lead, () -> use(Running.class).moveOn(offering, OfferingState.RUNNING));
    }
}
