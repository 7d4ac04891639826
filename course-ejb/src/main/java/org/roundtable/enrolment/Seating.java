package org.roundtable.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Offering;
import org.roundtable.course.Places;
import org.roundtable.course.PlacesAdded;

/**
 * Who sits where: gives places, lets wait, lets go, and offers what falls free to whoever waits longest, all in the
 * transaction of the cause. Callers hold the offering, so two of these never run at once for the same one.
 */
@Dependent
class Seating {

    @Inject Clock clock;
    @Inject Enrolments enrolments;
    @Inject Places places;
    @Inject AuditTrail audit;
    @Inject Event<MemberEnrolled> enrolled;
    @Inject Event<MemberWaitlisted> waitlisted;
    @Inject Event<MemberRejected> rejected;
    @Inject Event<PlaceOffered> offered;
    @Inject Event<MemberWithdrew> withdrew;
    @Inject Event<PlaceFreed> freed;

    /** On to what comes next for somebody who may come: the entrance test, a place, or the waiting list. */
    void letIn(Enrolment enrolment, Long by, Instant now) {
        if (enrolment.offering().entranceTest() && enrolment.entrance().isEmpty()) {
            enrolment.sendToEntrance(now);
            note(enrolment, by, "enrolment.entrance", null);
        } else {
            seat(enrolment, by, null, now);
        }
    }

    /** A place if there is one, else the end of the waiting list. Nobody overtakes those who wait. */
    void seat(Enrolment enrolment, Long by, String why, Instant now) {
        var offering = enrolment.offering().id();
        if (enrolments.nextInLine(offering).isEmpty() && places.take(offering)) {
            enrolment.enrol(now);
            note(enrolment, by, "enrolment.enrolled", why);
            enrolled.fire(new MemberEnrolled(enrolment.id(), enrolment.member().id(), offering));
        } else {
            enrolment.waitForPlace(now);
            note(enrolment, by, "enrolment.waitlisted", why);
            waitlisted.fire(new MemberWaitlisted(enrolment.id(), enrolment.member().id(), offering));
        }
    }

    void accept(Enrolment enrolment, Long by, Instant now) {
        if (enrolment.state() == EnrolmentState.ENROLLED) {
            return;
        }
        enrolment.acceptPlace(now);
        note(enrolment, by, "enrolment.enrolled", null);
        enrolled.fire(new MemberEnrolled(enrolment.id(), enrolment.member().id(), enrolment.offering().id()));
    }

    void reject(Enrolment enrolment, Long by, Cause cause, String why, Instant now) {
        enrolment.reject(cause, why, now);
        note(enrolment, by, "enrolment.rejected", why == null ? cause.name() : why);
        rejected.fire(new MemberRejected(enrolment.id(), enrolment.member().id(), enrolment.offering().id(), cause, why));
    }

    void release(Enrolment enrolment, Long by, Cause cause, String why, Instant now) {
        var free = enrolment.leave(cause, why, now);
        note(enrolment, by, "enrolment.withdrew", why == null ? cause.name() : why);
        withdrew.fire(new MemberWithdrew(enrolment.id(), enrolment.member().id(), enrolment.offering().id(), by, cause, why));
        if (free) {
            places.free(enrolment.offering().id());
            promote(enrolment.offering(), now);
            freed.fire(new PlaceFreed(enrolment.offering().id()));
        }
    }

    /** Offers each free place to whoever waits longest. */
    void promote(Offering offering, Instant now) {
        var next = enrolments.nextInLine(offering.id());
        while (offering.state().enrolling() && next.isPresent() && places.take(offering.id())) {
            offer(next.get(), now);
            next = enrolments.nextInLine(offering.id());
        }
    }

    void morePlaces(@Observes PlacesAdded added) {
        enrolments.hold(added.offering()).ifPresent(offering -> promote(offering, clock.instant()));
    }

    private void offer(Enrolment enrolment, Instant now) {
        enrolment.offerPlace(now);
        note(enrolment, null, "enrolment.placeOffered", null);
        offered.fire(new PlaceOffered(enrolment.id(), enrolment.member().id(), enrolment.offering().id(), enrolment.offerUntil()));
    }

    void note(Enrolment enrolment, Long by, String action, String why) {
        audit.add(by, action, "enrolment", enrolment.id(), enrolment.offering().place(), why);
    }
}
