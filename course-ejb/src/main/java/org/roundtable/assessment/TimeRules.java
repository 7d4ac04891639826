package org.roundtable.assessment;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;

/**
 * How long a test takes, and what becomes of those who are late.
 *
 * @param minutes how long one may take, {@code null} for as long as the test is open
 * @param graceMinutes how much longer one may hand in, {@code null} unless {@link Expiry#GRACE}
 * @param startCutOff how many minutes after it opened one may still begin, {@code null} for as long as it is open
 */
@Embeddable
public record TimeRules(Integer minutes, @Enumerated(STRING) LateStart lateStart, @Enumerated(STRING) Expiry expiry, Integer graceMinutes, Integer startCutOff) {

    private static final int A_DAY = 24 * 60;
    private static final int A_WEEK = 7 * A_DAY;

    public TimeRules {
        if (minutes != null && (minutes < 1 || minutes > A_WEEK)) {
            throw new TestUnfit("assessment.minutesOutOfRange");
        }
        graceMinutes = expiry == Expiry.GRACE ? graceMinutes : null;
        if (expiry == Expiry.GRACE && (graceMinutes == null || graceMinutes < 1 || graceMinutes > A_DAY)) {
            throw new TestUnfit("assessment.graceOutOfRange");
        }
        if (startCutOff != null && (startCutOff < 1 || startCutOff > A_WEEK)) {
            throw new TestUnfit("assessment.startCutOffOutOfRange");
        }
    }

    /** @return ordinary rules: what is saved at the deadline is handed in, and one may begin as long as the test is open */
    public static TimeRules of(Integer minutes, LateStart lateStart) {
        return new TimeRules(minutes, lateStart, Expiry.AUTO_SUBMIT, null, null);
    }
}
