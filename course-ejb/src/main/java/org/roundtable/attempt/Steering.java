package org.roundtable.attempt;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.roundtable.allowance.OncePressed;

/**
 * What was done to one sitting.
 *
 * @param grantedMinutes what was added before it was begun; it counts from the start
 * @param lastMinutes what was added last
 * @param pausedAt since when its clock stands still, {@code null} unless it does
 * @param lockedAt since when nothing is taken until the team lets it go on, later by as long as it was paused meanwhile; {@code null} unless it is so
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

    /** The pause is over, and counts as one whatever becomes of a lock. */
    Steering resumed(Instant now) {
        var locked = lockedAt == null ? null : lockedAt.plus(Duration.between(pausedAt.isBefore(lockedAt) ? lockedAt : pausedAt, now));
        return new Steering(grantedMinutes, lastMinutes, lastAt, null, locked);
    }

    Steering locked(Instant since) {
        return new Steering(grantedMinutes, lastMinutes, lastAt, pausedAt, since);
    }

    /** @return since when the clock stands still, for whatever reason; {@code null} while it runs */
    Instant stillSince() {
        return pausedAt == null || lockedAt != null && lockedAt.isBefore(pausedAt) ? lockedAt : pausedAt;
    }

    /** @return how long nobody could answer because it is locked, and not because it is paused as well */
    Duration lockedFor(Instant now) {
        var until = pausedAt == null ? now : pausedAt;
        return lockedAt == null || until.isBefore(lockedAt) ? Duration.ZERO : Duration.between(lockedAt, until);
    }
}
