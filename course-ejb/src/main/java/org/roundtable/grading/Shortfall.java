package org.roundtable.grading;

import java.math.BigDecimal;

/**
 * One reason for not passing.
 *
 * @param exam title of the exam that is under the bound, {@code null} where the overall mark is
 * @param got as shown; {@code null} for an exam that was not sat
 */
public record Shortfall(String exam, BigDecimal got, BigDecimal needed) {}
