package org.roundtable.network;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** How often somebody tried one thing, and from when they may try again. */
@Entity
class Throttle {

    @Id private String subject;
    private int tries;
    private Instant lastTry;
    private Instant freeAt;

    protected Throttle() {}

    /** @return whether this try may go ahead; it then counts as spent, whatever becomes of it */
    boolean admit(Pace pace, Instant now) {
        if (now.isBefore(freeAt)) {
            return false;
        }
        tries = lastTry.plus(Pace.FORGETS).isBefore(now) ? 1 : tries + 1;
        lastTry = now;
        freeAt = now.plus(pace.waitAfter(tries));
        return true;
    }

    /** The last try was a good one and does not count. */
    void refund(Pace pace) {
        tries = Math.max(0, tries - 1);
        if (pace.waitAfter(tries).isZero()) {
            freeAt = lastTry;
        }
    }

    void forget() {
        tries = 0;
        freeAt = lastTry;
    }

    Instant freeAt() {
        return freeAt;
    }
}
