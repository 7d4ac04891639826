package org.roundtable.grading;

import java.math.BigDecimal;

/**
 * One summand of an overall mark, such as 30 % × 81.5 = 24.45.
 *
 * @param weight its share of what counts, in per cent: its weight in the rule, more where others are excluded
 * @param percent what was earned, to three decimals; 0 for what is missing
 * @param share what it brings to the whole, to three decimals
 */
public record Term(Long activity, String title, BigDecimal weight, BigDecimal percent, BigDecimal share, boolean missing) {}
