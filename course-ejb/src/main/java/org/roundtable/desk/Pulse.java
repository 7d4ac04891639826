package org.roundtable.desk;

import java.time.Instant;

/**
 * What a player hears while its attempt is sat.
 *
 * @param pausedAt {@code null} while it goes on
 * @param handedIn {@code null} while it is answered
 * @param message the last one to everybody since it began, {@code null} for none
 */
public record Pulse(Long attempt, Instant deadline, Instant pausedAt, Instant handedIn, Long message, String text, Instant said) {}
