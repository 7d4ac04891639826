package org.roundtable.review;

/** How far a round is at a moment. */
public enum RoundState {
    /** Reviewing begins later. */
    COMING,
    OPEN,
    /** It was closed, or its time is up: authors read their reviews. */
    CLOSED
}
