package org.roundtable.grading;

/** One row of a gradebook, before anything is worked out. */
record Learner(Long enrolment, Long member, String name) {}
