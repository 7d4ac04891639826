package org.roundtable.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;

/** Where the features behind the entrance report what decides about a place, and what ends an enrolment. Asks no guard. */
@Dependent
public class Admissions {

    @Inject Clock clock;
    @Inject Enrolments enrolments;
    @Inject Seating seating;
    @Inject Event<MemberAdmitted> admitted;

    /**
     * The entrance test of an applicant was scored. Passing leads to a place, or to the waiting list where none is left;
     * not passing leaves them at the entrance while they may try again, and rejects them after the last try. Once
     * decided, nothing a later report says changes it.
     *
     * @param percent 0 to 100
     * @param mayTryAgain whether the test allows another attempt
     */
    public void entranceScored(Enrolment enrolment, boolean passed, boolean mayTryAgain, BigDecimal percent) {
        var now = clock.instant();
        enrolments.hold(enrolment);
        if (enrolment.state() != EnrolmentState.ENTRANCE) {
            return;
        }
        enrolment.scoreEntrance(passed ? EntranceOutcome.PASSED : mayTryAgain ? null : EntranceOutcome.FAILED, percent);
        if (passed) {
            admitted.fire(new MemberAdmitted(enrolment.id(), enrolment.member().id(), enrolment.offering().id(), null, null));
            seating.seat(enrolment, null, "entrance test passed with " + percent.stripTrailingZeros().toPlainString() + " %", now);
        } else if (!mayTryAgain) {
            seating.reject(enrolment, null, Cause.ENTRANCE_NOT_PASSED, null, now);
        }
    }

    /**
     * The offering is over for a learner: they reached what it asks, or not. Saying the same again changes nothing.
     *
     * @param by member who closed it, {@code null} for the system
     */
    public void conclude(Enrolment enrolment, boolean passed, Long by) {
        var before = enrolment.state();
        enrolment.conclude(passed, clock.instant());
        if (enrolment.state() != before) {
            seating.note(enrolment, by, passed ? "enrolment.completed" : "enrolment.failed", null);
        }
    }
}
