package org.roundtable.grading;

import java.math.BigDecimal;

/**
 * What was earned in one activity, wherever.
 *
 * @param percent {@code null} while it is not marked to the end
 * @param work where it is marked by hand, if it is an assignment
 */
record Score(Long enrolment, Long activity, BigDecimal percent, Long work) {}
