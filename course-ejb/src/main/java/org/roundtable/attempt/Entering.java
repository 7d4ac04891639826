package org.roundtable.attempt;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.roundtable.access.Guard;

/**
 * The door of a test that was begun: what is asked of a learner's browser before it is given the paper, and each time it sends an answer.
 * Whoever else comes is let through to where they are told that there is nothing for them.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Entering {

    @Inject Guard guard;
    @Inject Entrances entrances;

    /** @throws NotNow when the paper is not to be seen from there, or in that browser */
    public void open(Long attempt, Surroundings from) {
        var entrance = entrances.of(attempt);
        if (entrance.member().equals(guard.caller())) {
            if (!from.placeOf(entrance.rules())) {
                throw new NotNow("attempt.wrongPlace", from.address());
            }
            if (!from.browserOf(entrance.rules())) {
                throw new NotNow("attempt.wrongBrowser");
            }
        }
    }

    /** @return whether answers are taken from that browser; a learner may change the place, not the browser */
    public boolean goesOn(Long attempt, Surroundings from) {
        var entrance = entrances.of(attempt);
        return !entrance.member().equals(guard.caller()) || from.browserOf(entrance.rules());
    }
}
