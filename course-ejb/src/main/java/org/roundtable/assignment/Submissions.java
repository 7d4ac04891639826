package org.roundtable.assignment;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.roundtable.course.Activity;
import org.roundtable.enrolment.Enrolment;

/** All work of all learners, drafts and hand-ins. */
@Dependent
class Submissions {

    @PersistenceContext EntityManager em;

    void add(HandIn handIn) {
        em.persist(handIn);
    }

    Optional<Submission> of(Enrolment enrolment, Assignment assignment) {
        return em.createQuery("select s from Submission s where s.enrolment = :enrolment and s.assignment = :assignment", Submission.class)
            .setParameter("enrolment", enrolment).setParameter("assignment", assignment)
            .getResultStream().findFirst();
    }

    /** @return the learner's submission, begun if need be, locked until the transaction ends: two tabs come one after the other */
    Submission locked(Enrolment enrolment, Assignment assignment) {
        return lock(enrolment, assignment).orElseGet(() -> begin(enrolment, assignment));
    }

    private Submission begin(Enrolment enrolment, Assignment assignment) {
        // only one of two first saves may insert, so both queue at the enrolment
        em.lock(enrolment, PESSIMISTIC_WRITE);
        return lock(enrolment, assignment).orElseGet(() -> {
            var begun = new Submission(assignment, enrolment);
            em.persist(begun);
            return begun;
        });
    }

    private Optional<Submission> lock(Enrolment enrolment, Assignment assignment) {
        return em.createQuery("select s from Submission s where s.enrolment = :enrolment and s.assignment = :assignment", Submission.class)
            .setParameter("enrolment", enrolment).setParameter("assignment", assignment)
            .setLockMode(PESSIMISTIC_WRITE)
            .getResultStream().findFirst();
    }

    /** @return whether any learner has begun with an activity */
    boolean any(Activity activity) {
        return em.createQuery("select count(s) from Submission s where s.assignment.activity = :activity", Long.class)
            .setParameter("activity", activity).getSingleResult() > 0;
    }

    /** @return every hand-in of a submission with its files, the latest first */
    List<HandIn> handIns(Submission submission) {
        return em.createQuery("""
                select distinct h from HandIn h left join fetch h.files
                where h.submission = :submission order by h.number desc""", HandIn.class)
            .setParameter("submission", submission).getResultList();
    }

    Optional<HandIn> latest(Submission submission) {
        return em.createQuery("""
                select h from HandIn h left join fetch h.files
                where h.submission = :submission and h.number = :number""", HandIn.class)
            .setParameter("submission", submission).setParameter("number", submission.handIns())
            .getResultStream().findFirst();
    }
}
