package org.roundtable.attempt;

/** How an attempt came to be handed in. */
public enum Ending {

    LEARNER,
    /** The time was up and nobody had handed it in. */
    TIME,
    /** Somebody of the team did it for them. */
    TEAM,
    /** The time was up, and by the rules of the test what was not handed in is not marked. */
    ABANDONED
}
