package org.roundtable.regrade;

import java.math.BigDecimal;
import org.roundtable.attempt.Treatment;
import org.roundtable.question.QuestionType;

/**
 * A question of a test, as it was asked in an offering.
 *
 * @param question the version that was asked
 * @param number of that version
 * @param asked in how many settled attempts
 * @param facility mean share of the marks, in percent; {@code null} where nothing is marked
 * @param treatment what was decided about it, {@code null} for nothing
 */
public record AskedRow(Long question, String name, int number, QuestionType type, long asked, BigDecimal facility, Treatment treatment) {}
