package org.roundtable.attempt;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What counts of a learner in one test. Whether they may see it is not said here.
 *
 * @param attempt the one it was earned in; of equal ones the first, of a mean the last
 * @param percent of everything; {@code null} while it waits for a marker
 */
public record BestScore(Long enrolment, Long activity, Long attempt, BigDecimal points, BigDecimal outOf, BigDecimal percent, Instant handedIn) {

    static BestScore of(Attempt attempt) {
        return new BestScore(attempt.enrolment().id(), attempt.assessment().activity().id(), attempt.id(), attempt.points(), attempt.outOf(), attempt.percent(), attempt.handedIn());
    }
}
