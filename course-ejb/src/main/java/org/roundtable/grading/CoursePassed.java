package org.roundtable.grading;

import java.time.Instant;

/** A learner met the rule of an offering, and grading is closed. */
public record CoursePassed(Long enrolment, Long member, Long offering, Long course, Instant at) {}
