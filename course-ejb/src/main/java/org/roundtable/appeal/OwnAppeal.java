package org.roundtable.appeal;

import java.math.BigDecimal;
import java.time.Instant;
import org.roundtable.assessment.Showing;
import org.roundtable.attempt.ResultSheet;

/**
 * The appeal of a learner against one mark, before and after it is sent. Nobody else is named in it.
 *
 * @param line the question and what came of the answer, as far as the learner may see it
 * @param until when the window closes
 * @param left how many more they may have open or turned down in this offering
 * @param open whether one can be sent now
 * @param sent {@code null} while none was
 */
public record OwnAppeal(Long attempt, String test, String course, boolean testRun, ResultSheet.Line line, Showing showing, Instant until, int left,
        int most, boolean open, Sent sent) {

    /**
     * What was sent, and what became of it.
     *
     * @param before points that were appealed
     * @param after points from then on; {@code null} before it is answered, and where the question was repaired
     */
    public record Sent(Instant at, String reason, AppealState state, BigDecimal before, BigDecimal after, String answer, Instant answeredAt) {

        static Sent of(Appeal appeal) {
            return new Sent(appeal.sentAt(), appeal.reason(), appeal.state(), appeal.pointsBefore(), appeal.pointsAfter(), appeal.answer(), appeal.answeredAt());
        }
    }
}
