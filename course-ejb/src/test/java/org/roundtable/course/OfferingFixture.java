package org.roundtable.course;

import static java.time.ZoneOffset.UTC;
import static org.roundtable.house.Given.stored;
import static org.roundtable.house.Given.the;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Offerings in each state, stored, with a timing for each activity their course has by then. */
public final class OfferingFixture {

    private OfferingFixture() {}

    /** @return six weeks from {@code startsOn}, UTC, 20 places, open to everybody, left at any time, no entrance test */
    public static OfferingFacts facts(LocalDate startsOn) {
        return new OfferingFacts("Spring", startsOn, startsOn.plusDays(41), ZoneId.of("UTC"), 20, Admission.OPEN, null, Withdrawal.ANY_TIME, null, false);
    }

    /** @return the same for an offering that starts in a week */
    public static OfferingFacts facts() {
        return facts(today().plusDays(7));
    }

    public static OfferingFacts withPlaces(OfferingFacts facts, int places) {
        return new OfferingFacts(facts.title(), facts.startsOn(), facts.endsOn(), facts.zone(), places, facts.admission(), facts.accessKey(),
            facts.withdrawal(), facts.withdrawUntil(), facts.entranceTest());
    }

    public static OfferingFacts admittingBy(OfferingFacts facts, Admission admission) {
        return new OfferingFacts(facts.title(), facts.startsOn(), facts.endsOn(), facts.zone(), facts.places(), admission,
            admission == Admission.KEY ? "open-sesame" : null, facts.withdrawal(), facts.withdrawUntil(), facts.entranceTest());
    }

    public static OfferingFacts withEntranceTest(OfferingFacts facts) {
        return new OfferingFacts(facts.title(), facts.startsOn(), facts.endsOn(), facts.zone(), facts.places(), facts.admission(), facts.accessKey(),
            facts.withdrawal(), facts.withdrawUntil(), true);
    }

    public static OfferingFacts inZone(OfferingFacts facts, ZoneId zone) {
        return new OfferingFacts(facts.title(), facts.startsOn(), facts.endsOn(), zone, facts.places(), facts.admission(), facts.accessKey(),
            facts.withdrawal(), facts.withdrawUntil(), facts.entranceTest());
    }

    /** @return a planned offering that starts in a week */
    public static Offering anOffering(Course course) {
        return anOffering(course, facts());
    }

    public static Offering anOffering(Course course, OfferingFacts facts) {
        return stored(() -> {
            var offering = new Offering(the(Courses.class).by(course.id()).orElseThrow(), facts, the(Clock.class).instant());
            the(Offerings.class).add(offering);
            the(Timetable.class).workOut(offering);
            return offering;
        });
    }

    /** @return an offering of a published course that takes applications and starts in a week */
    public static Offering openOffering(Course course) {
        return openOffering(course, facts());
    }

    public static Offering openOffering(Course course, OfferingFacts facts) {
        return moved(anOffering(course, facts), OfferingState.OPEN);
    }

    /** @return an offering of a published course that started today */
    public static Offering runningOffering(Course course) {
        return runningOffering(course, facts(today()));
    }

    public static Offering runningOffering(Course course, OfferingFacts facts) {
        return moved(anOffering(course, facts), OfferingState.RUNNING);
    }

    /** @return an offering that started eight weeks ago and is over */
    public static Offering finishedOffering(Course course) {
        return moved(anOffering(course, facts(today().minusDays(56))), OfferingState.FINISHED);
    }

    /** @return the offering moved on, step by step, until it is in {@code state} */
    public static Offering moved(Offering offering, OfferingState state) {
        return stored(() -> {
            var managed = the(Offerings.class).by(offering.id()).orElseThrow();
            while (managed.state() != state) {
                managed.moveOn(OfferingState.values()[managed.state().ordinal() + 1]);
            }
            return managed;
        });
    }

    /** @return the timing of one activity, set by hand */
    public static Timing timed(Offering offering, Activity activity, Instant opens, Instant due, Instant cutOff) {
        return stored(() -> {
            var timing = the(Offerings.class).timing(offering.id(), activity.id()).orElseThrow();
            timing.set(opens, due, cutOff);
            return timing;
        });
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(the(Clock.class).instant(), UTC);
    }
}
