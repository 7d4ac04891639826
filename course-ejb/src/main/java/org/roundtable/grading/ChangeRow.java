package org.roundtable.grading;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One line in the history of a mark.
 *
 * @param by {@code null} where it followed from something else
 */
public record ChangeRow(Instant at, MarkChange.What what, BigDecimal percent, String reason, String by) {}
