package org.roundtable.desk;

import static org.roundtable.access.Permission.RUN_OFFERING;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.roundtable.access.Guard;
import org.roundtable.assessment.Assessment;
import org.roundtable.assessment.Assessments;
import org.roundtable.attempt.Interventions;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Offering;
import org.roundtable.course.Offerings;
import org.roundtable.enrolment.Enrolments;
import org.roundtable.enrolment.Tables;
import org.roundtable.network.Members;
import org.roundtable.shared.NotThere;

/** How a team steers a test while it is sat. Everything has a reason, and is in the audit. */
@Stateless
public class Steering {

    private static final int MOST_MINUTES = 1440;

    @PersistenceContext EntityManager em;
    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Offerings offerings;
    @Inject Assessments assessments;
    @Inject Members members;
    @Inject Enrolments enrolments;
    @Inject Tables tables;
    @Inject Chosen chosen;
    @Inject Interventions interventions;
    @Inject AuditTrail audit;

    /** Which test is steered, by whom and when. */
    private record Helm(Offering offering, Assessment test, Long by, Instant now) {}

    /** More time for one, for all who sit at a table, or for everybody, begun or not. @return how many attempts have more */
    public int extend(Long offering, Long activity, DeskChoice choice, int minutes, String reason) {
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new DeskUnfit("desk.minutesOutOfRange");
        }
        var helm = helm(offering, activity, reason);
        var more = choice.enrolment() != null ? interventions.extend(latest(helm, choice.enrolment()), minutes, reason.strip(), helm.by, helm.now)
            : choice.table() != null ? interventions.extendTable(helm.test.id(), table(helm, choice.table()), minutes, reason.strip(), helm.by, helm.now)
            : interventions.extendAll(helm.test.id(), offering, minutes, reason.strip(), helm.by, helm.now);
        return noted(helm, "desk.extended", more, "+%d min: %s".formatted(minutes, reason.strip()));
    }

    /** Stops the clock of all who write, and nobody begins; what they type meanwhile is still taken. @return how many stand still now */
    public int pause(Long offering, Long activity, String reason) {
        var helm = helm(offering, activity, reason);
        return noted(helm, "desk.paused", interventions.pauseAll(helm.test.id(), offering, reason.strip(), helm.by, helm.now), reason.strip());
    }

    /** Lets the clock of all go on; the pause is added to their time. @return how many go on */
    public int resume(Long offering, Long activity, String reason) {
        var helm = helm(offering, activity, reason);
        return noted(helm, "desk.resumed", interventions.resumeAll(helm.test.id(), offering, reason.strip(), helm.by, helm.now), reason.strip());
    }

    /**
     * Lets those who are meant go on in the right browser, where answers came from another.
     *
     * @param givenBack whether they get the time in which nothing was taken
     * @return how many were stopped
     */
    public int unlock(Long offering, Long activity, DeskChoice choice, boolean givenBack, String reason) {
        var helm = helm(offering, activity, reason);
        var unlocked = interventions.unlock(some(chosen.running(offering, helm.test.id(), choice)), givenBack, reason.strip(), helm.by, helm.now);
        return noted(helm, "desk.unlocked", unlocked, (givenBack ? "time given back: " : "time not given back: ") + reason.strip());
    }

    /** Hands in for those who are meant. @return how many */
    public int force(Long offering, Long activity, DeskChoice choice, String reason) {
        var helm = helm(offering, activity, reason);
        return noted(helm, "desk.forced", interventions.force(some(chosen.running(offering, helm.test.id(), choice)), reason.strip(), helm.by, helm.now), reason.strip());
    }

    /** Lets those who are meant go on with what time they had left. @return how many */
    public int reopen(Long offering, Long activity, DeskChoice choice, String reason) {
        var helm = helm(offering, activity, reason);
        return noted(helm, "desk.reopened", interventions.reopen(some(chosen.handedIn(offering, helm.test.id(), choice)), reason.strip(), helm.by, helm.now), reason.strip());
    }

    /** Tells all who write. */
    public void message(Long offering, Long activity, String text) {
        var helm = helm(offering, activity, text);
        em.persist(new DeskMessage(helm.offering, helm.test, text, members.reference(helm.by), helm.now));
        audit.add(helm.by, "desk.message", "desk", helm.test.id(), helm.offering.place(), text.strip());
    }

    private int noted(Helm helm, String action, int attempts, String why) {
        audit.add(helm.by, action, "desk", helm.test.id(), helm.offering.place(), "%d: %s".formatted(attempts, why));
        return attempts;
    }

    private List<Long> latest(Helm helm, Long enrolment) {
        enrolments.by(enrolment).filter(found -> found.offering().id().equals(helm.offering.id())).orElseThrow(NotThere::new);
        return some(chosen.latest(helm.test.id(), enrolment));
    }

    private Long table(Helm helm, Long table) {
        return tables.by(table).filter(found -> found.offering().id().equals(helm.offering.id())).orElseThrow(NotThere::new).id();
    }

    private static List<Long> some(List<Long> attempts) {
        if (attempts.isEmpty()) {
            throw new DeskUnfit("desk.nobodyMeant");
        }
        return attempts;
    }

    private Helm helm(Long offering, Long activity, String reason) {
        var found = offerings.by(offering).orElseThrow(NotThere::new);
        guard.require(RUN_OFFERING, found.place());
        if (reason == null || reason.isBlank() || reason.strip().length() > 1000) {
            throw new DeskUnfit("desk.reasonNeeded");
        }
        var test = assessments.of(found, activity);
        return new Helm(found, test, guard.caller(), clock.instant());
    }
}
