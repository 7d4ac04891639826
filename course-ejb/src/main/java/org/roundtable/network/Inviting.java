package org.roundtable.network;

import static org.roundtable.access.Permission.TAKE_PART;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.roundtable.access.Guard;
import org.roundtable.access.Place;
import org.roundtable.audit.AuditTrail;
import org.roundtable.shared.Token;

/** How a member asks somebody by mail to join. */
@Stateless
public class Inviting {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Members members;
    @Inject Invitations invitations;
    @Inject Throttling throttling;
    @Inject AuditTrail audit;
    @Inject Event<MemberInvited> invited;

    /** The answer is the same whether the address is known or not. */
    public void invite(String address) {
        guard.require(TAKE_PART, Place.NETWORK);
        var now = clock.instant();
        var caller = members.reference(guard.caller());
        var email = EmailAddress.of(address);
        throttling.spend(Pace.INVITATION_BY_MEMBER, guard.caller().toString());
        throttling.spend(Pace.MAIL_TO_ADDRESS, email.text());
        var token = Token.random();
        var invitation = new Invitation(email, caller, token, now);
        invitations.add(invitation);
        audit.add(guard.caller(), "network.invited", "invitation", invitation.id(), Place.NETWORK, null);
        invited.fire(new MemberInvited(email.text(), caller.displayName(), caller.language(), token.secret(), members.byEmail(email.text()).isPresent()));
    }

    /** @return the caller's newest invitations */
    public List<InvitationRow> mine() {
        var now = clock.instant();
        return invitations.by(guard.caller()).stream().map(invitation -> invitation.row(now)).toList();
    }
}
