package org.roundtable.attempt;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.roundtable.allowance.OncePressed;

/**
 * What was done to one sitting.
 *
 * @param grantedMinutes what was added before it was begun; it counts from the start
 * @param lastMinutes what was added last
 * @param pausedAt since when its clock stands still, {@code null} unless it does
 * @param lockedAt since when nothing is taken until the team lets it go on, {@code null} unless it is so
 */
@Embeddable
record Steering(int grantedMinutes, Integer lastMinutes, Instant lastAt, Instant pausedAt, Instant lockedAt) {

    static final Steering NONE = new Steering(0, null, null, null, null);

    boolean again(int minutes, Instant now) {
        return OncePressed.again(lastMinutes, lastAt, minutes, now);
    }

    Steering extended(int minutes, boolean begun, Instant now) {
        return new Steering(begun ? grantedMinutes : grantedMinutes + minutes, minutes, now, pausedAt, lockedAt);
    }

    Steering paused(Instant since) {
        return new Steering(grantedMinutes, lastMinutes, lastAt, since, lockedAt);
    }

    Steering locked(Instant since) {
        return new Steering(grantedMinutes, lastMinutes, lastAt, pausedAt, since);
    }
}
