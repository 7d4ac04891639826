package org.roundtable.assignment;

import java.time.Instant;

/**
 * Work was handed in.
 *
 * @param number counts the hand-ins of this submission, from 1
 */
public record WorkSubmitted(Long submission, Long enrolment, Long member, Long offering, Long activity, int number, boolean late, Instant at) {}
