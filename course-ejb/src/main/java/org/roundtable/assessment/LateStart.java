package org.roundtable.assessment;

/** What becomes of the time of someone who starts late. */
public enum LateStart {

    /** They get all of it, beyond the closing time if need be. */
    FULL_TIME,
    /** It ends when the test closes. */
    CUT_AT_CLOSE
}
