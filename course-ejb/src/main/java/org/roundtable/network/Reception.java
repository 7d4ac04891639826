package org.roundtable.network;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.roundtable.access.Place;
import org.roundtable.audit.AuditTrail;
import org.roundtable.shared.Token;

/** Where those who arrive by mail, by invitation or as the first one become members, all by the same rules. */
@Dependent
class Reception {

    @Inject Members members;
    @Inject Networks networks;
    @Inject Passwords passwords;
    @Inject AuditTrail audit;
    @Inject Event<MemberJoined> joined;

    /** @return what {@code newcomer} typed, found fit; their password only as a hash */
    SignUp fit(Newcomer newcomer, EmailAddress email, Token token, Instant now) {
        var name = Text.line(newcomer.displayName(), 1, 80, "network.displayNameUnfit");
        var home = Home.of(newcomer.zone(), newcomer.language());
        var interests = Interest.tags(newcomer.interests());
        passwords.judge(newcomer.password(), name, email.text());
        return new SignUp(email, name, PasswordHash.of(newcomer.password()), home, interests, token, now);
    }

    /** Newcomers are let in one after the other, on all nodes, so that no two share an address or a handle. */
    Member welcome(SignUp signUp, Instant now) {
        networks.locked();
        if (members.byEmail(signUp.email()).isPresent()) {
            throw new AddressTaken();
        }
        var suggested = Handle.suggestedBy(signUp.displayName());
        var member = signUp.confirm(suggested.besides(members.handlesLike(suggested)).text(), now);
        members.add(member);
        audit.add(member.id(), "network.joined", "member", member.id(), Place.NETWORK, null);
        joined.fire(new MemberJoined(member.id()));
        return member;
    }
}
