package org.roundtable.enrolment;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a member stands in an offering. */
public enum EnrolmentState {
    /** Asked for a place; the team decides. */
    APPLIED,
    /** Has to pass the entrance test first. */
    ENTRANCE,
    /** Was offered a place, which is kept for them, and has not taken it yet. */
    ADMITTED,
    WAITLISTED,
    REJECTED,
    /** Learns. */
    ENROLLED,
    COMPLETED,
    FAILED,
    WITHDRAWN,
    /** Of the team, and only here to sit a test as a learner would. Counts nowhere: no list that names the states it wants names this one. */
    TEST_RUN;

    private static final Map<EnrolmentState, Set<EnrolmentState>> NEXT = Map.of(
        APPLIED, EnumSet.of(ENTRANCE, ENROLLED, WAITLISTED, REJECTED, WITHDRAWN),
        ENTRANCE, EnumSet.of(ENROLLED, WAITLISTED, REJECTED, WITHDRAWN),
        WAITLISTED, EnumSet.of(ADMITTED, REJECTED, WITHDRAWN),
        ADMITTED, EnumSet.of(ENROLLED, WITHDRAWN),
        ENROLLED, EnumSet.of(COMPLETED, FAILED, WITHDRAWN),
        // a corrected mark may change the end
        COMPLETED, EnumSet.of(FAILED),
        FAILED, EnumSet.of(COMPLETED),
        // asked again, or let in after all by the team
        REJECTED, EnumSet.of(APPLIED, ENTRANCE, ENROLLED, WAITLISTED),
        WITHDRAWN, EnumSet.of(APPLIED),
        TEST_RUN, EnumSet.noneOf(EnrolmentState.class));

    boolean mayBecome(EnrolmentState next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether course content may be read. */
    public boolean learner() {
        return this == ENROLLED || this == COMPLETED || this == FAILED;
    }

    /** Whether one of the places of the offering is theirs. */
    public boolean holdsPlace() {
        return learner() || this == ADMITTED;
    }

    /** Whether they are out, and could ask again. */
    public boolean out() {
        return this == REJECTED || this == WITHDRAWN;
    }
}
