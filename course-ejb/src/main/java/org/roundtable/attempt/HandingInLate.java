package org.roundtable.attempt;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.roundtable.access.Guard;

/** How a learner hands in what they can answer no more, where the rules of a test leave time for it. */
@Stateless
public class HandingInLate {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Attempts attempts;
    @Inject HandingIn handingIn;

    /** Hands in what is saved, while that is all that can be done with it; else nothing happens. */
    public void handIn(Long id) {
        var now = clock.instant();
        var caller = guard.caller();
        attempts.lock(caller, id);
        if (attempts.of(caller, id).filter(attempt -> attempt.inGrace(now)).isPresent()) {
            handingIn.handIn(id, Ending.LEARNER, now);
        }
    }
}
