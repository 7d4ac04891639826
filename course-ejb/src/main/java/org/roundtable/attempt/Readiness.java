package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.roundtable.assessment.Assessment;
import org.roundtable.assessment.Assessments;
import org.roundtable.assessment.TestVersion;
import org.roundtable.assessment.TestWindow;
import org.roundtable.question.QuestionVersion;
import org.roundtable.question.Questions;

/** Looks after what has to be right before a test opens: as many statements for many learners as for few. */
@Dependent
class Readiness {

    private static final int MOST = 5;

    @PersistenceContext EntityManager em;
    @Inject Assessments assessments;
    @Inject Questions questions;

    /** @return how many questions learners can be asked, and how many of them a person has to read */
    int[] keys(TestVersion version) {
        var asked = questions.versions(assessments.candidates(version));
        return new int[] {asked.size(), (int) asked.stream().filter(question -> question.content().type().byHand()).count()};
    }

    /** Whether somebody sat a test run of that version to its end. */
    boolean testRun(TestVersion version, Long offering) {
        return !em.createQuery("""
                select a.id from Attempt a
                where a.testVersion = :version and a.enrolment.offering.id = :offering and a.enrolment.state = TEST_RUN and a.handedIn is not null""", Long.class)
            .setParameter("version", version).setParameter("offering", offering).setMaxResults(1).getResultList().isEmpty();
    }

    /** @return how many learners have more time than others at that moment */
    long accommodated(Long offering, Instant at) {
        return em.createQuery("""
                select count(distinct e.id) from Enrolment e, Accommodation a
                where e.offering.id = :offering and e.state = ENROLLED and a.member = e.member and a.since <= :at and (a.until is null or a.until > :at)""", Long.class)
            .setParameter("offering", offering).setParameter("at", at).getSingleResult();
    }

    /** @return what else learners have to hand in while the test is open, or on its last day where it is open for long, where it concerns most of them first */
    List<Overlap> overlaps(Assessment test, Long offering, TestWindow window) {
        return em.createQuery("""
                select new org.roundtable.attempt.Overlap(act.title, t.due, count(distinct o.id))
                from Enrolment e, Enrolment o, Timing t join t.activity act
                where e.offering.id = :offering and e.state = ENROLLED and o.member = e.member and o.state = ENROLLED
                    and t.offering = o.offering and t.due > :opens and t.due <= :closes and not (t.offering.id = :offering and act = :activity)
                group by act.id, act.title, t.due order by count(distinct o.id) desc, t.due""", Overlap.class)
            .setParameter("offering", offering).setParameter("activity", test.activity())
            .setParameter("opens", lastDay(window)).setParameter("closes", window.closes()).setMaxResults(MOST).getResultList();
    }

    private static Instant lastDay(TestWindow window) {
        var dayBefore = window.closes().minus(Duration.ofDays(1));
        return window.opens().isAfter(dayBefore) ? window.opens() : dayBefore;
    }
}
