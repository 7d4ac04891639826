package org.roundtable.attempt;

import java.time.Instant;
import org.roundtable.question.Asked;
import org.roundtable.question.RichText;

/**
 * One answer with all that is known of it.
 *
 * @param asked the question as its learner met it
 * @param rubric what a marker looks for
 * @param byHand whether it earns what a person gave, neither a key nor a decision about its question
 * @param marker who gave it points; {@code null} where nobody did; never for its learner
 * @param decidedAt when something was last decided about its question, or taken back; {@code null} where nothing ever was
 */
public record MarkedAnswer(Attempt attempt, Response answer, ResultSheet.Line line, Asked asked, RichText rubric, boolean byHand, Long marker, Instant decidedAt) {}
