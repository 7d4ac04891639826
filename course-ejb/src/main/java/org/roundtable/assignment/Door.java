package org.roundtable.assignment;

import java.time.Instant;
import org.roundtable.course.OfferingState;
import org.roundtable.enrolment.EnrolmentState;

/**
 * The way in to one assignment for one learner.
 *
 * @param offering where the offering stands
 * @param learner where the learner stands in it
 * @param unlocked whether what goes before is done
 */
record Door(OfferingState offering, EnrolmentState learner, boolean unlocked, Deadline deadline) {

    WorkState state(Instant now) {
        if (!unlocked || !offering.underWay() || !deadline.open(now)) {
            return WorkState.LOCKED;
        }
        if (learner != EnrolmentState.ENROLLED || offering != OfferingState.RUNNING) {
            return WorkState.CLOSED;
        }
        return deadline.over(now) ? WorkState.OVER : deadline.late(now) ? WorkState.LATE : WorkState.OPEN;
    }

    /** Refuses what is not taken, with the reason. */
    void require(Instant now) {
        switch (state(now)) {
            case OPEN, LATE -> { }
            case OVER -> throw new CutOffPassed();
            case LOCKED -> throw new NotOpenYet();
            default -> throw new NotTaken();
        }
    }
}
