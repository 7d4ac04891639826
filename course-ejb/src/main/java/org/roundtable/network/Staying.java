package org.roundtable.network;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.roundtable.access.Anyone;
import org.roundtable.shared.Token;

/** How members stay signed in: while they are here, their session does not end. */
@Stateless
public class Staying {

    @Inject Clock clock;
    @Inject SignIns signIns;

    @Anyone
    public void seen(String secret) {
        var now = clock.instant();
        signIns.seen(new Token(secret), now, now.plus(SignIn.LASTS));
    }
}
