package org.roundtable.enrolment;

import static org.roundtable.access.Permission.TAKE_PART;
import static org.roundtable.access.Place.NETWORK;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.roundtable.access.Anyone;
import org.roundtable.access.Guard;
import org.roundtable.course.Admission;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingState;
import org.roundtable.course.Offerings;
import org.roundtable.network.Members;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.Token;

/** How a member gets into an offering, sees where they stand, and leaves it. */
@Stateless
public class Enrolling {

    public static final int PAGE = 20;

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Members members;
    @Inject Offerings offerings;
    @Inject Enrolments enrolments;
    @Inject OfferingInvitations invitations;
    @Inject Entry entry;
    @Inject Seating seating;
    @Inject Event<MemberApplied> applied;

    /** @return what the offering asks, and where the caller stands if they asked already */
    public ApplySheet sheet(Long offering) {
        guard.require(TAKE_PART, NETWORK);
        var now = clock.instant();
        var found = offerings.by(offering).filter(o -> o.state() != OfferingState.PLANNED).orElseThrow(NotThere::new);
        var standing = enrolments.of(guard.caller(), offering).filter(enrolment -> !enrolment.testRun()).map(enrolment -> standing(enrolment, now)).orElse(null);
        return ApplySheet.of(found, enrolments.counts(offering).getOrDefault(EnrolmentState.WAITLISTED, 0L), entry.invited(found, now),
            entry.teaches(found), standing);
    }

    /**
     * Asks for a place. Asking twice is asking once.
     *
     * @param key what was typed where the offering asks for a key; else {@code null}
     * @return where that leads
     */
    public Standing apply(Long offering, String key) {
        guard.require(TAKE_PART, NETWORK);
        var now = clock.instant();
        var held = enrolments.hold(offering).orElseThrow(NotThere::new);
        var known = enrolments.of(guard.caller(), offering);
        if (known.filter(Enrolment::testRun).isPresent()) {
            throw new TeachesHere();
        }
        if (known.filter(enrolment -> !enrolment.state().out()).isPresent()) {
            return standing(known.get(), now);
        }
        entry.check(held, key, now);
        var invitation = invitations.openFor(guard.caller(), offering, now);
        invitation.ifPresent(open -> open.use(members.reference(guard.caller()), now));
        return standing(come(held, known, invitation.isPresent(), now), now);
    }

    /** @return where the caller stands */
    public Standing standing(Long offering) {
        guard.require(TAKE_PART, NETWORK);
        return standing(enrolments.of(guard.caller(), offering).filter(enrolment -> !enrolment.testRun()).orElseThrow(NotThere::new), clock.instant());
    }

    /** @return what the caller is in: what goes on first, then what is over */
    public List<Standing> mine(int page) {
        guard.require(TAKE_PART, NETWORK);
        var now = clock.instant();
        return enrolments.of(guard.caller(), Math.max(0, page) * PAGE, PAGE).stream().map(enrolment -> Standing.of(enrolment, 0, now)).toList();
    }

    /** Takes the place that is kept for the caller. */
    public void accept(Long offering) {
        var enrolment = own(offering);
        seating.accept(enrolment, guard.caller(), clock.instant());
    }

    /** Leaves, lets go of an offered place, or stops waiting. Leaving twice is leaving once. */
    public void withdraw(Long offering) {
        var now = clock.instant();
        var enrolment = own(offering);
        if (enrolment.state() == EnrolmentState.WITHDRAWN) {
            return;
        }
        if (!Standing.mayLeave(enrolment, now)) {
            throw new MayNotLeave();
        }
        seating.release(enrolment, guard.caller(), Cause.OWN_WISH, null, now);
    }

    /** @return what the link of an invitation invites to, signed in or not */
    @Anyone
    public InvitationSheet invitation(String secret) {
        var now = clock.instant();
        return invitations.by(new Token(secret)).filter(invitation -> invitation.open(now)).map(InvitationSheet::of).orElseThrow(NotThere::new);
    }

    /** Comes as invited: no key, no approval; the entrance test remains where there is one. */
    public Standing comeAsInvited(String secret) {
        guard.require(TAKE_PART, NETWORK);
        var now = clock.instant();
        var invitation = invitations.by(new Token(secret)).orElseThrow(NotThere::new);
        var held = enrolments.hold(invitation.offering().id()).orElseThrow(NotThere::new);
        var known = enrolments.of(guard.caller(), held.id());
        entry.checkOpen(held);
        invitation.use(members.by(guard.caller()).orElseThrow(NotThere::new), now);
        if (known.filter(enrolment -> !enrolment.state().out() && enrolment.state() != EnrolmentState.APPLIED).isPresent()) {
            return standing(known.get(), now);
        }
        return standing(come(held, known, true, now), now);
    }

    private Enrolment come(Offering offering, Optional<Enrolment> known, boolean invited, Instant now) {
        var enrolment = known.orElseGet(() -> begun(offering, now));
        if (enrolment.state().out()) {
            enrolment.applyAgain(now);
        }
        seating.note(enrolment, guard.caller(), "enrolment.applied", invited ? "invited" : null);
        applied.fire(new MemberApplied(enrolment.id(), guard.caller(), offering.id()));
        if (invited || offering.admission() != Admission.APPROVAL) {
            seating.letIn(enrolment, guard.caller(), now);
        }
        return enrolment;
    }

    private Enrolment begun(Offering offering, Instant now) {
        var enrolment = new Enrolment(offering, members.reference(guard.caller()), now);
        enrolments.add(enrolment);
        return enrolment;
    }

    private Enrolment own(Long offering) {
        guard.require(TAKE_PART, NETWORK);
        enrolments.hold(offering).orElseThrow(NotThere::new);
        return enrolments.of(guard.caller(), offering).filter(enrolment -> !enrolment.testRun()).orElseThrow(NotThere::new);
    }

    private Standing standing(Enrolment enrolment, Instant now) {
        return Standing.of(enrolment, enrolment.state() == EnrolmentState.WAITLISTED ? enrolments.position(enrolment) : 0, now);
    }
}
