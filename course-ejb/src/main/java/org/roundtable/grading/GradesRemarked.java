package org.roundtable.grading;

import java.time.Instant;
import java.util.List;

/**
 * Marks of an offering became others, all at once: what hangs on them has to be looked at again.
 *
 * @param enrolments whose marks
 * @param reason in the words of the team
 * @param by member who decided it
 */
public record GradesRemarked(Long offering, List<Long> enrolments, String reason, Long by, Instant at) {}
