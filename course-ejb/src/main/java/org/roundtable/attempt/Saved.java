package org.roundtable.attempt;

import java.time.Instant;
import java.util.Map;

/**
 * What a player is told after it sent answers.
 *
 * @param held for each slot that was sent the revision that is stored now
 * @param savedAt when what was taken was stored; {@code null} where nothing was
 * @param deadline the one that holds; it may have changed
 * @param secondsLeft until the deadline, never below 0
 * @param handedIn when it was handed in, {@code null} while it is open
 */
public record Saved(SaveKind kind, Map<Integer, Integer> held, Instant savedAt, Instant deadline, long secondsLeft, Instant serverTime, Instant handedIn) {}
