package org.roundtable.grading;

/**
 * One line of a learner's own grades.
 *
 * @param reason why the mark is another than the one earned, {@code null} where it is not
 * @param changed whether the learner was told another mark before
 */
public record OwnRow(GradeColumn column, Entry entry, String reason, boolean changed) {}
