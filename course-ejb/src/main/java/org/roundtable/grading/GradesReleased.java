package org.roundtable.grading;

import java.time.Instant;
import java.util.List;

/**
 * Marks are out.
 *
 * @param activities whose marks, in the order of the outline
 * @param members the learners who have at least one new mark to read
 * @param by member who released them
 */
public record GradesReleased(Long offering, Long course, List<Long> activities, List<Long> members, Long by, Instant at) {}
