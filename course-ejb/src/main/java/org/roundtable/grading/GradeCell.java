package org.roundtable.grading;

import java.math.BigDecimal;

/**
 * One learner's standing in one column, for the team.
 *
 * @param earned what the work or the test scored, {@code null} for nothing yet
 * @param corrected whether the mark was set by hand
 * @param released what the learner was told last, {@code null} for nothing
 * @param told how often they were told something new
 * @param work where the work is marked, {@code null} for a test and for what was not handed in
 */
public record GradeCell(Entry entry, BigDecimal earned, boolean corrected, BigDecimal released, int told, Long work) {

    /** Whether the learner was told one mark and later another. */
    public boolean changed() {
        return told > 1;
    }
}
