package org.roundtable.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a player is told after it sent answers.
 *
 * @param held for each slot that was sent the revision that is held now
 * @param stale the slots of which something else is held that is as new or newer than what was sent
 * @param kept the slots of which what was sent came too late, and is kept for the team
 * @param savedAt when what was taken was stored; {@code null} where nothing was
 * @param head the receipt: where the log ended when this was answered; {@code null} where nobody looked
 * @param deadline the one that holds; it may have changed
 * @param secondsLeft until the deadline, never below 0
 * @param pausedAt since when the team lets the clock stand still, {@code null} while it runs; the deadline moves along
 * @param handedIn when it was handed in, {@code null} while it is open
 */
public record Saved(SaveKind kind, Map<Integer, Integer> held, List<Integer> stale, List<Integer> kept, Instant savedAt, Head head, Instant deadline, long secondsLeft,
        Instant serverTime, Instant pausedAt, Instant handedIn) {}
