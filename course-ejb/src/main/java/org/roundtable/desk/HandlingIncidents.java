package org.roundtable.desk;

import static org.roundtable.access.Permission.RUN_OFFERING;
import static org.roundtable.access.Permission.SEE_GRADES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.roundtable.access.Guard;
import org.roundtable.access.Permission;
import org.roundtable.assessment.Assessment;
import org.roundtable.assessment.Assessments;
import org.roundtable.attempt.Interventions;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Offerings;
import org.roundtable.enrolment.Enrolments;
import org.roundtable.network.Members;
import org.roundtable.shared.NotThere;

/** How a team writes down what went wrong in a test, and gives time for it: one proposes, another one approves. */
@Stateless
public class HandlingIncidents {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Offerings offerings;
    @Inject Assessments assessments;
    @Inject Enrolments enrolments;
    @Inject Members members;
    @Inject Incidents incidents;
    @Inject Chosen chosen;
    @Inject Interventions interventions;
    @Inject AuditTrail audit;

    /** @return the latest first, at most fifty */
    public List<IncidentRow> of(Long offering, Long activity) {
        var test = test(offering, activity, SEE_GRADES);
        return incidents.of(offering, test.id()).stream().map(incident -> IncidentRow.of(incident, guard.caller())).toList();
    }

    /**
     * @param enrolment whom it met, {@code null} for everybody
     * @param minutes proposed, {@code null} for as long as it lasted
     */
    public void report(Long offering, Long activity, Long enrolment, Instant began, Instant ended, String what, Integer minutes) {
        var test = test(offering, activity, SEE_GRADES);
        var found = offerings.by(offering).orElseThrow(NotThere::new);
        var met = enrolment == null ? null : enrolments.by(enrolment).filter(one -> one.offering().id().equals(offering)).orElseThrow(NotThere::new);
        var incident = new Incident(found, test, met, began, ended, what, minutes, members.reference(guard.caller()), clock.instant());
        incidents.add(incident);
        audit.add(guard.caller(), "desk.incident", "desk", test.id(), found.place(), "+%d min proposed: %s".formatted(incident.minutes(), incident.what()));
    }

    /** Gives what is proposed to those it met and who still write. @return how many */
    public int approve(Long id) {
        var incident = decided(id, true);
        var attempts = chosen.metBy(incident);
        var more = attempts.isEmpty() ? 0 : interventions.extend(attempts, incident.minutes(), incident.what(), guard.caller(), clock.instant());
        audit.add(guard.caller(), "desk.approved", "desk", incident.assessment().id(), incident.offering().place(),
            "%d: +%d min: %s".formatted(more, incident.minutes(), incident.what()));
        return more;
    }

    public void decline(Long id) {
        var incident = decided(id, false);
        audit.add(guard.caller(), "desk.declined", "desk", incident.assessment().id(), incident.offering().place(), incident.what());
    }

    private Incident decided(Long id, boolean approve) {
        var incident = incidents.held(id).orElseThrow(NotThere::new);
        guard.require(RUN_OFFERING, incident.offering().place());
        incident.decide(approve, members.reference(guard.caller()), clock.instant());
        return incident;
    }

    private Assessment test(Long offering, Long activity, Permission permission) {
        var found = offerings.by(offering).orElseThrow(NotThere::new);
        guard.require(permission, found.place());
        return assessments.of(found, activity);
    }
}
