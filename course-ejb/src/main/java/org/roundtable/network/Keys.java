package org.roundtable.network;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.roundtable.access.Place;
import org.roundtable.audit.AuditTrail;

/** What opens an account. A new password makes everything older useless: sessions and links. */
@Dependent
class Keys {

    @Inject Passwords passwords;
    @Inject SignIns signIns;
    @Inject OneTimeLinks links;
    @Inject AuditTrail audit;
    @Inject Event<PasswordChanged> changed;

    void change(Member member, String password, String action, Instant now) {
        passwords.judge(password, member.displayName(), member.email());
        member.changePassword(PasswordHash.of(password));
        signIns.endAllOf(member.id());
        links.endAllOf(member, now);
        audit.add(member.id(), action, "member", member.id(), Place.NETWORK, null);
        changed.fire(new PasswordChanged(member.id()));
    }
}
