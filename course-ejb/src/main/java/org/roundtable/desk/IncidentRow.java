package org.roundtable.desk;

import java.time.Instant;

/**
 * An incident before the team.
 *
 * @param learner whom it met, {@code null} for everybody
 * @param decidedBy {@code null} while it is proposed
 * @param mine whether the caller reported it, and so cannot decide
 */
public record IncidentRow(Long id, String learner, Instant began, Instant ended, String what, int minutes, Incident.State state, String reportedBy, String decidedBy,
        boolean mine) {

    static IncidentRow of(Incident incident, Long caller) {
        return new IncidentRow(incident.id(), incident.enrolment() == null ? null : incident.enrolment().member().displayName(), incident.began(), incident.ended(),
            incident.what(), incident.minutes(), incident.state(), incident.reportedBy().displayName(),
            incident.decidedBy() == null ? null : incident.decidedBy().displayName(), incident.reportedBy().id().equals(caller));
    }
}
