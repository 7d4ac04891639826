package org.roundtable.attempt;

/** A learner whose next paper for a test is not drawn yet, or not of the version that is published. */
record MissingPaper(Long enrolment, Long assessment) {}
