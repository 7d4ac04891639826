package org.roundtable.desk;

import static org.roundtable.access.Permission.RUN_OFFERING;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import org.roundtable.access.Guard;
import org.roundtable.assessment.Assessment;
import org.roundtable.assessment.Assessments;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Offering;
import org.roundtable.course.Offerings;
import org.roundtable.network.Members;
import org.roundtable.shared.NotThere;

/** How a team steers a test while it is sat. Everything has a reason, and is in the audit. */
@Stateless
public class Steering {

    @PersistenceContext EntityManager em;
    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Offerings offerings;
    @Inject Assessments assessments;
    @Inject Members members;
    @Inject AuditTrail audit;

    /** Which test is steered, by whom and when. */
    private record Helm(Offering offering, Assessment test, Long by, Instant now) {}

    /** Tells all who write. */
    public void message(Long offering, Long activity, String text) {
        var helm = helm(offering, activity, text);
        em.persist(new DeskMessage(helm.offering, helm.test, text, members.reference(helm.by), helm.now));
        audit.add(helm.by, "desk.message", "desk", helm.test.id(), helm.offering.place(), text.strip());
    }

    private Helm helm(Long offering, Long activity, String reason) {
        var found = offerings.by(offering).orElseThrow(NotThere::new);
        guard.require(RUN_OFFERING, found.place());
        if (reason == null || reason.isBlank() || reason.strip().length() > 1000) {
            throw new DeskUnfit("desk.reasonNeeded");
        }
        var test = assessments.of(activity).filter(assessment -> assessment.course().id().equals(found.course().id())).orElseThrow(NotThere::new);
        return new Helm(found, test, guard.caller(), clock.instant());
    }
}
