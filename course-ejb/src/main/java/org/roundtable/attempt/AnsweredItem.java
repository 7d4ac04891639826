package org.roundtable.attempt;

import java.math.BigDecimal;

/**
 * One answer of somebody's attempt, marked.
 *
 * @param question the version that was asked
 * @param answer as it is stored, where options are chosen; {@code null} elsewhere, and where nothing was
 */
public record AnsweredItem(Long attempt, Long question, BigDecimal points, BigDecimal marks, String answer) {}
