package org.roundtable.grading;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A mark that was out has become another one, or a late one has come out by itself.
 *
 * @param before what the learner was told last, {@code null} where nothing
 * @param reason in words, {@code null} where nobody gave one
 */
public record MarkChanged(Long offering, Long activity, String title, Long member, BigDecimal before, BigDecimal after, String reason, Instant at) {}
