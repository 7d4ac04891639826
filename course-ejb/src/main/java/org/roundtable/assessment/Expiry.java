package org.roundtable.assessment;

/** What becomes of an attempt whose time is over before its learner handed in. */
public enum Expiry {

    /** What is saved is handed in for them, as of the deadline. */
    AUTO_SUBMIT,
    /** They may hand in for a while longer, and answer nothing more. */
    GRACE,
    /** What was not handed in on time counts as not sat. */
    ABANDON
}
