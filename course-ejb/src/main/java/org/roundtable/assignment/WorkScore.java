package org.roundtable.assignment;

import java.math.BigDecimal;

/**
 * What one learner's handed-in work earned, for the team and for {@code grading}.
 *
 * @param percent to three decimals; {@code null} while it is not marked
 * @param mark where it is marked: the id of its page
 */
public record WorkScore(Long enrolment, Long activity, BigDecimal percent, Long mark) {}
