package org.roundtable.enrolment;

/** Where a member stands in an offering. */
public enum EnrolmentState {
    /** Asked for a place; the team decides. */
    APPLIED,
    /** Has to pass the entrance test first. */
    ENTRANCE,
    /** Was offered a place and has not taken it yet. */
    ADMITTED,
    WAITLISTED,
    REJECTED,
    /** Learns. */
    ENROLLED,
    COMPLETED,
    FAILED,
    WITHDRAWN;

    /** Whether course content may be read. */
    public boolean learner() {
        return this == ENROLLED || this == COMPLETED || this == FAILED;
    }
}
