package org.roundtable.question;

import java.util.List;
import java.util.Map;

/**
 * One page of a bank.
 *
 * @param found how many questions the filter finds
 * @param states how many questions of the whole bank are in each state
 * @param tags the commonest tags
 */
public record BankPage(Long course, String courseTitle, List<QuestionRow> rows, long found, int page, int pages, Map<QuestionState, Long> states, List<TagCount> tags) {

    /** Questions on one page. */
    public static final int SIZE = 25;

    /** How many are in a state. */
    public long count(QuestionState state) {
        return states.getOrDefault(state, 0L);
    }

    /** Whether nobody ever wrote or brought in a question. */
    public boolean isEmpty() {
        return states.values().stream().mapToLong(Long::longValue).sum() == 0;
    }
}
