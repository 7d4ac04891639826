package org.roundtable.network;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.roundtable.access.Guard;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.Token;

/** How a member keeps their account to themselves. */
@Stateless
public class SecuringAccount {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Members members;
    @Inject SignIns signIns;
    @Inject Keys keys;
    @Inject Throttling throttling;

    /**
     * Ends every session, on this device too, which goes on with a new one.
     *
     * @return the secret that stands for the new session
     * @throws WrongPassword when {@code current} is not the password
     */
    public String changePassword(String current, String next, String device) {
        var caller = guard.caller();
        var member = members.by(caller).orElseThrow(NotThere::new);
        throttling.spend(Pace.PASSWORD_OF_MEMBER, caller.toString());
        if (!PasswordHash.matches(current, member.passwordHash())) {
            throw new WrongPassword();
        }
        throttling.forget(Pace.PASSWORD_OF_MEMBER, caller.toString());
        var now = clock.instant();
        keys.change(member, next, "network.passwordChanged", now);
        return signIns.begin(member, device, now);
    }

    /** @param secret of the session the caller looks from */
    public List<SessionRow> sessions(String secret) {
        var here = new Token(secret);
        return signIns.of(guard.caller(), clock.instant()).stream()
            .map(signIn -> new SessionRow(signIn.id(), signIn.device(), signIn.since(), signIn.lastSeen(), signIn.is(here))).toList();
    }

    public void end(Long session) {
        signIns.end(session, guard.caller());
    }

    public void endAll() {
        signIns.endAllOf(guard.caller());
    }
}
