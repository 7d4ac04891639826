package org.roundtable.grading;

import java.time.Instant;
import java.util.List;

/**
 * Marks of one activity that were out have become others, all for the same reason.
 *
 * @param members whose
 * @param reason in words
 */
public record MarksChanged(Long offering, Long activity, String title, List<Long> members, String reason, Instant at) {}
