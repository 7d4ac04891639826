package org.roundtable.review;

import java.time.Instant;
import java.util.List;
import org.roundtable.assignment.WorkPlace;
import org.roundtable.rubric.Rubric;

/**
 * What a reviewer has before them.
 *
 * @param takesPart whether they handed in: who did not reviews nothing and owes nothing
 * @param quota how many are asked of them, {@code done} of which they have done
 * @param more whether the next one is to be had
 * @param instructions what authors were asked for, in Markdown
 * @param review the one in hand, or the one they came back to; {@code null} for none
 * @param given those they handed in
 */
public record GivingSheet(WorkPlace place, RoundState state, Instant opens, Instant closes, boolean takesPart, long done, int quota, boolean more, String instructions,
        Rubric rubric, ReviewSheet review, List<Long> given) {

    public long owed() {
        return Math.max(0, quota - done);
    }
}
