package org.roundtable.assignment;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the team says of all work, and who is saying it at the moment. */
@Dependent
class WorkMarks {

    /** So many of the oldest are tried before another look: more graders than this never mark one assignment at once. */
    private static final int TRIED = 20;

    @PersistenceContext EntityManager em;

    /** A submission is about to be handed in, for the first time or again: it has a mark to wait for. */
    void asked(Submission submission) {
        if (submission.handedIn()) {
            var mark = of(submission).orElseThrow();
            em.refresh(mark, PESSIMISTIC_WRITE);
            mark.askAgain();
        } else {
            em.persist(new WorkMark(submission));
        }
    }

    /** @return the mark with all that says where it is, locked until the transaction ends */
    Optional<WorkMark> locked(Long id) {
        return of(id).map(mark -> {
            em.refresh(mark, PESSIMISTIC_WRITE);
            return mark;
        });
    }

    /** @return the mark with submission, learner, assignment and offering, in one statement */
    Optional<WorkMark> of(Long id) {
        return em.createQuery("""
                select m from WorkMark m join fetch m.submission
                join fetch m.submission.enrolment join fetch m.submission.enrolment.member
                join fetch m.submission.enrolment.offering join fetch m.submission.enrolment.offering.course
                join fetch m.submission.assignment join fetch m.submission.assignment.activity join fetch m.submission.assignment.activity.unit
                left join fetch m.heldBy left join fetch m.markedBy
                where m.id = :id""", WorkMark.class)
            .setParameter("id", id)
            .getResultStream().findFirst();
    }

    /**
     * Holds the work that has waited longest for {@code marker}. Two who ask at once get two different works, on however many
     * nodes: holding is one statement that only one of them can win.
     *
     * @param activity {@code null} for any of the offering
     */
    Optional<Long> holdNext(Long offering, Long activity, Long marker, Instant now) {
        return waiting(offering, activity, marker, now).stream().filter(id -> hold(id, marker, now)).findFirst();
    }

    private List<Long> waiting(Long offering, Long activity, Long marker, Instant now) {
        return em.createQuery("""
                select m.id from WorkMark m join m.submission s
                where s.enrolment.offering.id = :offering and (:all = true or s.assignment.activity.id = :activity)
                and s.enrolment.member.id <> :marker
                and m.markedAt is null and (m.heldBy is null or m.heldBy.id = :marker or m.heldUntil <= :now)
                order by s.handedInAt, m.id""", Long.class)
            .setParameter("offering", offering).setParameter("all", activity == null).setParameter("activity", activity == null ? 0L : activity)
            .setParameter("marker", marker).setParameter("now", now)
            .setMaxResults(TRIED).getResultList();
    }

    private boolean hold(Long id, Long marker, Instant now) {
        return em.createQuery("""
                update WorkMark m set m.heldBy.id = :marker, m.heldUntil = :until, m.version = m.version + 1
                where m.id = :id and m.markedAt is null and (m.heldBy is null or m.heldBy.id = :marker or m.heldUntil <= :now)""")
            .setParameter("id", id).setParameter("marker", marker).setParameter("until", now.plus(WorkMark.HOLD)).setParameter("now", now)
            .executeUpdate() == 1;
    }

    /** @return the mark of a submission that was handed in */
    Optional<WorkMark> of(Submission submission) {
        return em.createQuery("select m from WorkMark m where m.submission = :submission", WorkMark.class)
            .setParameter("submission", submission)
            .getResultStream().findFirst();
    }

    /** @return what the team said of a submission, if {@code grading} has released it; before that there is nothing to be had */
    Optional<Feedback> feedback(Submission submission) {
        return em.createQuery("""
                select new org.roundtable.assignment.Feedback(m.points, m.comment, m.markedAt) from WorkMark m
                where m.submission = :submission and m.markedAt is not null and m.releasedAt is not null""", Feedback.class)
            .setParameter("submission", submission)
            .getResultStream().findFirst();
    }

    /** @return whether anybody has been given points for an assignment */
    boolean given(Assignment assignment) {
        return em.createQuery("select count(m) from WorkMark m where m.submission.assignment = :assignment and m.markedAt is not null", Long.class)
            .setParameter("assignment", assignment).getSingleResult() > 0;
    }
}
