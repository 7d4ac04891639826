package org.roundtable.enrolment;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One member in the roster of an offering.
 *
 * @param entranceScore best percentage in the entrance test, {@code null} where none was sat
 * @param offerUntil until when the offered place is kept, {@code null} unless there is one
 */
public record RosterRow(Long enrolment, String handle, String displayName, EnrolmentState state, Instant since, Instant appliedAt,
        EntranceOutcome entrance, BigDecimal entranceScore, Instant offerUntil, Cause cause, String note) {

    static RosterRow of(Enrolment enrolment) {
        return new RosterRow(enrolment.id(), enrolment.member().handle(), enrolment.member().displayName(), enrolment.state(), enrolment.since(),
            enrolment.appliedAt(), enrolment.entrance().orElse(null), enrolment.entranceScore(), enrolment.offerUntil(), enrolment.cause(),
            enrolment.note());
    }

    /** @return whether the team can let them in now */
    public boolean admissible() {
        return state == EnrolmentState.APPLIED || state == EnrolmentState.ENTRANCE || state == EnrolmentState.REJECTED;
    }

    /** @return whether letting them in passes over the entrance test, so that a reason is needed */
    public boolean nearMiss() {
        return state == EnrolmentState.ENTRANCE || entrance == EntranceOutcome.FAILED;
    }

    public boolean rejectable() {
        return state == EnrolmentState.APPLIED || state == EnrolmentState.ENTRANCE || state == EnrolmentState.WAITLISTED;
    }

    public boolean waiting() {
        return state == EnrolmentState.WAITLISTED;
    }

    public boolean removable() {
        return state == EnrolmentState.ENROLLED || state == EnrolmentState.ADMITTED;
    }
}
