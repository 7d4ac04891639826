package org.roundtable.question;

/** How far a question is. */
public enum QuestionState {

    /** Being written; no test can use it. */
    DRAFT,
    /** A version of it is in force, and tests may pin that. */
    READY,
    /** No new test can use it; tests that pinned a version keep it. */
    RETIRED
}
