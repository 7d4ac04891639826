package org.roundtable.assignment;

import java.math.BigDecimal;
import java.time.Instant;

/** Work was marked, or marked anew. For the team until {@code grading} releases it. */
public record WorkMarked(Long submission, Long enrolment, Long offering, Long activity, BigDecimal percent, Long by, Instant at) {}
