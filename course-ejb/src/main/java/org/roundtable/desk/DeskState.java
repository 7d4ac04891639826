package org.roundtable.desk;

/** Where one learner stands with a test that is being sat. */
public enum DeskState {
    NOT_STARTED,
    WRITING,
    /** Began, and nothing was saved for a minute. */
    SILENT,
    PAUSED,
    /** Answered from another browser than it is sat in; waits for the team. */
    LOCKED,
    HANDED_IN
}
