package org.roundtable.attempt;

import java.math.BigDecimal;
import org.roundtable.assessment.Kind;

/** What one learner earned of what the questions to one objective were worth, in the baseline or in an exam. */
public record ObjectiveScore(Long enrolment, Kind kind, Long activity, String objective, BigDecimal points, BigDecimal outOf) {}
