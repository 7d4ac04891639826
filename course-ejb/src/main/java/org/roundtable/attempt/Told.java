package org.roundtable.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What every answer to a player tells it about time. */
record Told(Instant now, Instant deadline, Instant pausedAt, Instant handedIn) {

    static Told at(Instant now, Attempt attempt) {
        return new Told(now, attempt.until(now), attempt.pausedAt(), attempt.handedIn());
    }

    Saved of(SaveKind kind, Map<Integer, Integer> held, List<Integer> stale, List<Integer> kept, Instant savedAt, Head head) {
        return new Saved(kind, held, stale, kept, savedAt, head, deadline, Math.max(0, Duration.between(now, deadline).toSeconds()), now, pausedAt, handedIn);
    }
}
