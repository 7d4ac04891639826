package org.roundtable.appeal;

import java.math.BigDecimal;
import java.time.Instant;
import org.roundtable.assessment.Showing;
import org.roundtable.attempt.ResultSheet;
import org.roundtable.question.Asked;
import org.roundtable.question.RichText;

/**
 * An appeal before who answers it. Whose it is, and who gave the mark, is not told.
 *
 * @param question the version that was asked
 * @param asked the question as its learner met it
 * @param line what came of the answer, all of it
 * @param rubric what a marker looks for
 * @param byHand whether it earns what a person gave
 * @param team whether who looks is of it
 * @param answerer who it waits for
 * @param mine whether who looks may answer it
 * @param settled whether the attempt is marked; not while it is sat again
 * @param repairs whether who looks may repair questions
 * @param repaired whether it can be answered by that: something was decided about the question since
 * @param after points from then on; {@code null} before it is answered, and where the question was repaired
 */
public record AppealSheet(Long id, Long offering, Long activity, String test, String offeringTitle, boolean testRun, Long question, Asked asked, RichText rubric, ResultSheet.Line line, Showing showing,
        boolean byHand, boolean team, Answerer answerer, boolean mine, boolean settled, boolean repairs, boolean repaired, Instant sentAt, String reason, AppealState state, BigDecimal before,
        BigDecimal after, String answer, Instant answeredAt) {}
