package org.roundtable.enrolment;

import static org.roundtable.access.Permission.ADMIT;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.roundtable.access.Guard;
import org.roundtable.access.Place;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Offering;
import org.roundtable.course.Offerings;
import org.roundtable.network.Member;
import org.roundtable.network.Members;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.Token;

/** How the team asks somebody to come: a member, or an address. */
@Stateless
public class Asking {

    public static final int PAGE = 20;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,185}\\.[^\\s@<>\".]{2,63}");

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Members members;
    @Inject Offerings offerings;
    @Inject Enrolments enrolments;
    @Inject OfferingInvitations invitations;
    @Inject AuditTrail audit;
    @Inject Event<MemberAsked> asked;

    /**
     * The answer is the same whether an address is a member's or not.
     *
     * @param whom a handle, or an e-mail address
     */
    public void ask(Long offering, String whom) {
        guard.require(ADMIT, place(offering));
        var now = clock.instant();
        var to = offerings.by(offering).filter(o -> o.state().enrolling()).orElseThrow(NotEnrolling::new);
        var name = whom == null ? "" : whom.strip();
        var member = name.contains("@") && !name.startsWith("@") ? members.byEmail(name) : members.byHandle(name.replaceFirst("^@", ""));
        var email = member.map(Member::email).orElseGet(() -> address(name));
        checkOutside(to, member);
        var secret = Token.random();
        var invitation = new OfferingInvitation(to, member.orElse(null), email, secret, members.reference(guard.caller()), now);
        invitations.add(invitation);
        audit.add(guard.caller(), "enrolment.asked", "offering", offering, to.place(), name);
        asked.fire(new MemberAsked(offering, email, member.map(Member::id).orElse(null), guard.caller(), secret.secret()));
    }

    /** @return the newest invitations to an offering */
    public List<InvitationRow> asked(Long offering, int page) {
        guard.require(ADMIT, place(offering));
        var now = clock.instant();
        return invitations.of(offering, Math.max(0, page) * PAGE, PAGE).stream().map(invitation -> invitation.row(now)).toList();
    }

    /** From now on the link leads nowhere. */
    public void takeBack(Long offering, Long invitation) {
        guard.require(ADMIT, place(offering));
        invitations.by(offering, invitation).orElseThrow(NotThere::new).takeBack(clock.instant());
        audit.add(guard.caller(), "enrolment.invitationTakenBack", "offering", offering, place(offering), null);
    }

    private void checkOutside(Offering offering, Optional<Member> member) {
        member.flatMap(known -> enrolments.stateOf(known.id(), offering.id()))
            .filter(state -> state.learner() || state == EnrolmentState.ADMITTED)
            .ifPresent(in -> {
                throw new AlreadyIn();
            });
    }

    private static String address(String typed) {
        if (!ADDRESS.matcher(typed).matches()) {
            throw new NobodyThere();
        }
        return typed.toLowerCase(Locale.ROOT);
    }

    private Place place(Long offering) {
        return Place.offering(offerings.courseOf(offering).orElseThrow(NotThere::new), offering);
    }
}
