package org.roundtable.grading;

import java.util.List;

/**
 * How one mark came about.
 *
 * @param reason of the correction that holds, {@code null} for none
 * @param history the latest first
 */
public record CellSheet(GradePlace place, Long enrolment, String learner, GradeColumn column, GradeCell cell, GradeRule rule, String reason, List<ChangeRow> history) {}
