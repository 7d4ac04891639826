package org.roundtable.attempt;

import org.roundtable.question.Asked;

/**
 * One answer with all that is known of it.
 *
 * @param asked the question as its learner met it
 * @param byHand whether a person marks it
 * @param marker who did; {@code null} where the key alone did, and never for its learner
 */
public record MarkedAnswer(Attempt attempt, Response answer, ResultSheet.Line line, Asked asked, boolean byHand, Long marker) {}
