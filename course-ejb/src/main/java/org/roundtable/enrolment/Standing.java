package org.roundtable.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.roundtable.course.OfferingState;

/**
 * Where a member stands in an offering, as they see it themselves.
 *
 * @param position place in the waiting list, 1 for who is next; 0 for who does not wait
 * @param offerUntil until when the offered place is kept, {@code null} unless there is one
 * @param cause why they are out, {@code null} unless they are
 * @param note what the team wrote to it; may be {@code null}
 * @param mayLeave whether they can leave by themselves
 * @param mayApplyAgain whether they are out and could ask once more
 */
public record Standing(Long enrolment, Long offering, Long course, String courseTitle, String offeringTitle, LocalDate startsOn, LocalDate endsOn,
        ZoneId zone, OfferingState offeringState, EnrolmentState state, Instant since, long position, Instant offerUntil, Cause cause, String note,
        boolean entranceTest, boolean mayLeave, boolean mayApplyAgain) {

    static Standing of(Enrolment enrolment, long position, Instant now) {
        var offering = enrolment.offering();
        var state = enrolment.state();
        return new Standing(enrolment.id(), offering.id(), offering.course().id(), offering.course().title(), offering.title(), offering.startsOn(),
            offering.endsOn(), offering.zone(), offering.state(), state, enrolment.since(), position, enrolment.offerUntil(), enrolment.cause(),
            enrolment.note(), offering.entranceTest(), mayLeave(enrolment, now),
            state.out() && offering.state().enrolling() && enrolment.entrance().filter(EntranceOutcome.FAILED::equals).isEmpty());
    }

    /** Who has not begun can always let go; who learns, by the rule of the offering. */
    static boolean mayLeave(Enrolment enrolment, Instant now) {
        return enrolment.state() == EnrolmentState.ENROLLED
            ? enrolment.offering().withdrawable(now)
            : enrolment.state().mayBecome(EnrolmentState.WITHDRAWN);
    }
}
