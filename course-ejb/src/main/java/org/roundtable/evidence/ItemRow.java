package org.roundtable.evidence;

import java.util.List;
import org.roundtable.question.QuestionType;

/**
 * How one question worked.
 *
 * @param question the version that was asked
 * @param place number in the table and the plot
 * @param n learners who were asked
 * @param facility mean share of the marks, 0 to 1
 * @param discrimination with the rest of the paper, {@code null} where too few answered or nothing varies
 * @param options where options are chosen; else empty
 */
public record ItemRow(Long question, int place, String name, int version, QuestionType type, int n, double facility, Double discrimination, List<ItemFlag> flags,
        List<OptionRow> options) {

    /**
     * How one option was taken.
     *
     * @param text empty for true or false, whose words belong to the reader's language
     * @param discrimination {@code null} where too few answered or nothing varies
     */
    public record OptionRow(String id, String text, boolean right, long chosen, double share, Double discrimination) {}
}
