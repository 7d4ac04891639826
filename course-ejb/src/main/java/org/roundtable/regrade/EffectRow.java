package org.roundtable.regrade;

import java.math.BigDecimal;

/**
 * What a decision would change for one attempt.
 *
 * @param before in percent, {@code null} while an answer waits for a person
 * @param after the same
 * @param pass whether the learner would meet the rule of the offering, at an entrance its cut, and does not now, or the other way round
 * @param certificate whether one would hold that does not, or the other way round
 */
public record EffectRow(Long enrolment, String learner, Long attempt, BigDecimal pointsBefore, BigDecimal outOfBefore, BigDecimal before, BigDecimal points,
        BigDecimal outOf, BigDecimal after, Effect pass, Effect certificate) {

    EffectRow of(String name) {
        return new EffectRow(enrolment, name, attempt, pointsBefore, outOfBefore, before, points, outOf, after, pass, certificate);
    }
}
