package org.roundtable.grading;

/** Where one learner stands with one activity. */
public enum Standing {
    /** There is a mark. */
    SCORED,
    /** It is handed in or sat, and somebody has to mark it. */
    TO_MARK,
    /** Nothing is there yet, and it can still be done. */
    OPEN,
    /** Nothing is there, and it is too late. */
    MISSING,
    /** It is none of the learner's business yet. */
    UNRELEASED;

    /** Whether what it counts for is certain. */
    boolean settled() {
        return this == SCORED || this == MISSING;
    }
}
