package org.roundtable.attempt;

import java.math.BigDecimal;

/**
 * What an attempt comes to when it is marked anew, and what it came to before.
 *
 * @param unmarked how many answers wait for a person
 */
public record Rescored(Long attempt, Long enrolment, BigDecimal pointsBefore, BigDecimal outOfBefore, int unmarkedBefore, BigDecimal points, BigDecimal outOf,
        int unmarked) {

    /** Whether anything of it is another than before. */
    public boolean changed() {
        return points.compareTo(pointsBefore) != 0 || outOf.compareTo(outOfBefore) != 0 || unmarked != unmarkedBefore;
    }

    /** @return {@code null} while an answer waited for a person */
    public BigDecimal percentBefore() {
        return unmarkedBefore > 0 ? null : Attempt.percent(pointsBefore, outOfBefore);
    }

    /** @return {@code null} while an answer waits for a person */
    public BigDecimal percent() {
        return unmarked > 0 ? null : Attempt.percent(points, outOf);
    }
}
