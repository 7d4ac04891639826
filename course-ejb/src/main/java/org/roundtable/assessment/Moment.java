package org.roundtable.assessment;

/** When a learner looks at an attempt; of those that have come, the last one is meant. */
public enum Moment {

    /** While it is answered. */
    DURING,
    /** It is handed in, and others may still sit the test. */
    JUST_AFTER,
    /** The test has closed for everybody, also for those with more time. */
    AFTER_CLOSE,
    /** The team has released the marks; a baseline is released by the last exam of its course coming to its end. */
    AFTER_RELEASE
}
