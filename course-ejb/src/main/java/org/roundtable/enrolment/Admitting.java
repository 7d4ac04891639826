package org.roundtable.enrolment;

import static org.roundtable.access.Permission.ADMIT;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.roundtable.access.Guard;
import org.roundtable.access.Place;
import org.roundtable.course.Offerings;
import org.roundtable.shared.NotThere;

/** What the team does with those who want to come, and with those who are in. */
@Stateless
public class Admitting {

    public static final int PAGE = 25;

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Offerings offerings;
    @Inject Enrolments enrolments;
    @Inject Roster roster;
    @Inject Seating seating;
    @Inject Event<MemberAdmitted> admitted;

    /**
     * @param state only those who stand there, {@code null} for everybody
     * @param words part of a name, {@code null} for any
     */
    public RosterSheet roster(Long offering, EnrolmentState state, String words, int page) {
        guard.require(ADMIT, place(offering));
        return RosterSheet.of(offerings.by(offering).orElseThrow(NotThere::new), enrolments.counts(offering),
            roster.page(offering, state, words, Math.max(0, page) * PAGE, PAGE).map(RosterRow::of));
    }

    /**
     * Lets somebody in. Past the entrance test, where they have missed it or not sat it, only with a reason.
     *
     * @param why what they are told; may be {@code null} unless it passes over the entrance test
     */
    public void admit(Long enrolment, String why) {
        var applicant = held(enrolment);
        var now = clock.instant();
        if (applicant.state().learner() || applicant.state() == EnrolmentState.WAITLISTED || applicant.state() == EnrolmentState.ADMITTED) {
            return;
        }
        var nearMiss = RosterRow.of(applicant).nearMiss();
        var reason = nearMiss ? Reason.needed(why) : Reason.of(why);
        if (nearMiss) {
            applicant.waiveEntrance();
        }
        admitted.fire(new MemberAdmitted(enrolment, applicant.member().id(), applicant.offering().id(), guard.caller(), reason));
        seating.note(applicant, guard.caller(), "enrolment.admitted", reason);
        seating.letIn(applicant, guard.caller(), now);
    }

    /** @param why what they are told */
    public void reject(Long enrolment, String why) {
        var applicant = held(enrolment);
        if (applicant.state() != EnrolmentState.REJECTED) {
            seating.reject(applicant, guard.caller(), Cause.BY_TEAM, Reason.needed(why), clock.instant());
        }
    }

    /** Puts somebody at the head of the waiting list; a free place is theirs at once. */
    public void moveUp(Long enrolment, String why) {
        var waiting = held(enrolment);
        var now = clock.instant();
        var reason = Reason.needed(why);
        waiting.moveUp(enrolments.nextInLine(waiting.offering().id()).map(Enrolment::waitingSince).orElse(now));
        seating.note(waiting, guard.caller(), "enrolment.movedUp", reason);
        seating.promote(waiting.offering(), now);
    }

    /** @param why what they are told */
    public void remove(Long enrolment, String why) {
        var learner = held(enrolment);
        if (learner.state() != EnrolmentState.WITHDRAWN) {
            seating.release(learner, guard.caller(), Cause.BY_TEAM, Reason.needed(why), clock.instant());
        }
    }

    private Enrolment held(Long enrolment) {
        var offering = enrolments.offeringOf(enrolment).orElseThrow(NotThere::new);
        guard.require(ADMIT, place(offering));
        enrolments.hold(offering);
        return enrolments.by(enrolment).orElseThrow(NotThere::new);
    }

    private Place place(Long offering) {
        return Place.offering(offerings.courseOf(offering).orElseThrow(NotThere::new), offering);
    }
}
