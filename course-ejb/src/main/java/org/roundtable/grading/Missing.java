package org.roundtable.grading;

/** What becomes of work that was never handed in and tests that were never sat. */
public enum Missing {
    /** They count as nothing earned. */
    ZERO,
    /** They count not at all: the others share their weight. */
    EXCLUDED
}
