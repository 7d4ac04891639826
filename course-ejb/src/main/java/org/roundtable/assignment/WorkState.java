package org.roundtable.assignment;

/** Whether work can be handed in at a moment, and if not, why. */
public enum WorkState {
    /** Nothing is asked for yet. */
    NOT_SET,
    /** Its day has not come, or something else comes first. */
    LOCKED,
    /** It is taken, and on time. */
    OPEN,
    /** It is taken, late. */
    LATE,
    /** The last moment has passed. */
    OVER,
    /** The mark is released. */
    MARKED,
    /** The offering is not under way, or the learner is not enrolled any more. */
    CLOSED,
    /** It is looked at by the team, as learners see it. */
    PREVIEW;

    public boolean taken() {
        return this == OPEN || this == LATE;
    }

    /** Whether the learner may read what is asked for. */
    public boolean readable() {
        return this != NOT_SET && this != LOCKED;
    }
}
