package org.roundtable.assessment;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/**
 * How a test is sat, apart from what is asked.
 *
 * @param minutes how long one may take, {@code null} for as long as the test is open
 * @param attempts how often one may sit it, {@code null} for as often as one likes
 * @param delayMinutes how long to wait between two attempts
 * @param cutPercent what must be reached to pass, {@code null} where nothing is decided by it
 * @param showScore from when on a learner sees what they earned
 * @param showAnswers from when on a learner sees each answer beside the right one, with its feedback
 * @param shuffled whether each paper has its questions in an order of its own, within their sections
 * @param perPage how many questions the player shows at once
 * @param honour whether the learner states before starting that the work is their own
 */
@Embeddable
public record TestRules(Integer minutes, @Enumerated(STRING) LateStart lateStart, Integer attempts, int delayMinutes, BigDecimal cutPercent,
        @Enumerated(STRING) Reveal showScore, @Enumerated(STRING) Reveal showAnswers, boolean shuffled, int perPage, boolean honour) {

    private static final int A_WEEK = 7 * 24 * 60;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public TestRules {
        if (minutes != null && (minutes < 1 || minutes > A_WEEK)) {
            throw new TestUnfit("assessment.minutesOutOfRange");
        }
        if (attempts != null && (attempts < 1 || attempts > 100)) {
            throw new TestUnfit("assessment.attemptsOutOfRange");
        }
        if (delayMinutes < 0 || delayMinutes > 52 * A_WEEK) {
            throw new TestUnfit("assessment.delayOutOfRange");
        }
        if (cutPercent != null && (cutPercent.signum() < 0 || cutPercent.compareTo(HUNDRED) > 0)) {
            throw new TestUnfit("assessment.cutOutOfRange");
        }
        if (perPage < 1 || perPage > 50) {
            throw new TestUnfit("assessment.perPageOutOfRange");
        }
    }

    /** @return how many more times one may sit it after {@code taken}; never less than 0 */
    public int attemptsLeft(int taken) {
        return attempts == null ? Integer.MAX_VALUE : Math.max(0, attempts - taken);
    }
}
