package org.roundtable.attempt;

import java.time.Instant;
import java.util.List;
import org.roundtable.assessment.Kind;

/**
 * Attempts were marked anew, and came to something else: a page of them at a time.
 *
 * @param enrolments whose
 * @param reason why, in the words of the team
 * @param by member who decided it
 */
public record AttemptsRemarked(Long offering, Long activity, Kind kind, List<Long> enrolments, String reason, Long by, Instant at) {}
