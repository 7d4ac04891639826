package org.roundtable.attempt;

/** What can happen to an attempt. */
public enum EventKind {

    /** The clock runs. */
    BEGUN,
    /** A first tab or device has it. */
    OPENED,
    /** Another tab or device has it from here on. */
    TAKEN_OVER,
    /** An answer was taken. */
    SAVED,
    /** A page was turned for good. */
    PAGE,
    HANDED_IN,
    /** The time ended it; what was sent on time may still be on the wire. */
    TIME_UP,
    /** Nothing is taken any more; what was taken is marked. */
    SETTLED,
    EXTENDED,
    PAUSED,
    RESUMED,
    MESSAGE,
    /** Answers came from another browser than it is sat in: what came was taken, and nothing more until the team lets it go on. */
    LOCKED,
    UNLOCKED,
    FORCED,
    REOPENED,
    /** An answer came when nothing was taken any more: kept apart, and never marked as it is. */
    LATE,
    /** The team took a late answer in, with a reason. */
    LATE_ACCEPTED,
    REGRADED
}
