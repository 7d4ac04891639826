package org.roundtable.review;

/**
 * One who takes part, as the team sees them: what their work got, and what they gave. Who reviewed whom is nobody's business.
 *
 * @param got reviews of their work that are done
 * @param given reviews they have done, {@code quota} of which are asked of them
 */
public record ParticipantRow(Long enrolment, String name, long got, int need, long given, int quota) {

    public boolean lacks() {
        return got < need;
    }

    public boolean owes() {
        return given < quota;
    }

    ParticipantRow named(String name) {
        return new ParticipantRow(enrolment, name, got, need, given, quota);
    }
}
