package org.roundtable.assignment;

import java.math.BigDecimal;
import java.time.Instant;

/** What a learner is told about their work once it is released. */
public record Feedback(BigDecimal points, String comment, Instant markedAt) {}
