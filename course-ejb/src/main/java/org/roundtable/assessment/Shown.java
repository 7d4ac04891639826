package org.roundtable.assessment;

/** Something of an attempt that its learner may see, or not. */
public enum Shown {

    /** What they answered. */
    RESPONSE,
    /** Whether it was right. */
    CORRECTNESS,
    MARKS,
    FEEDBACK,
    RIGHT_ANSWER
}
