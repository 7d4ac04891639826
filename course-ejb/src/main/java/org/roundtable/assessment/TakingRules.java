package org.roundtable.assessment;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/**
 * How often a test is sat, how its paper is laid out, and what counts in the end.
 *
 * @param attempts how often one may sit it, {@code null} for as often as one likes
 * @param delayMinutes how long to wait between two attempts
 * @param cutPercent what must be reached to pass, {@code null} where nothing is decided by it
 * @param shuffled whether each paper has its questions in an order of its own, within their sections
 * @param perPage how many questions the player shows at once
 * @param certainty whether learners say how sure they are, and are marked by it
 */
@Embeddable
public record TakingRules(Integer attempts, int delayMinutes, @Enumerated(STRING) @Column(name = "grading_method") GradingMethod method, BigDecimal cutPercent,
        boolean shuffled, int perPage, @Enumerated(STRING) Navigation navigation, boolean certainty) {

    private static final int A_YEAR = 52 * 7 * 24 * 60;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public TakingRules {
        if (attempts != null && (attempts < 1 || attempts > 100)) {
            throw new TestUnfit("assessment.attemptsOutOfRange");
        }
        if (delayMinutes < 0 || delayMinutes > A_YEAR) {
            throw new TestUnfit("assessment.delayOutOfRange");
        }
        if (cutPercent != null && (cutPercent.signum() < 0 || cutPercent.compareTo(HUNDRED) > 0)) {
            throw new TestUnfit("assessment.cutOutOfRange");
        }
        if (perPage < 1 || perPage > 50) {
            throw new TestUnfit("assessment.perPageOutOfRange");
        }
    }

    /** @return the best attempt counts; questions are shuffled, pages turned freely, nobody says how sure they are */
    public static TakingRules of(Integer attempts, int delayMinutes, BigDecimal cutPercent, int perPage) {
        return new TakingRules(attempts, delayMinutes, GradingMethod.BEST, cutPercent, true, perPage, Navigation.FREE, false);
    }

    /** @return how many more times one may sit it after {@code taken}; never less than 0 */
    public int attemptsLeft(int taken) {
        return attempts == null ? Integer.MAX_VALUE : Math.max(0, attempts - taken);
    }
}
