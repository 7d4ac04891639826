package org.roundtable.review;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.roundtable.course.Offering;

/** All rounds, by the assignment and the offering they belong to. */
@Dependent
class ReviewRounds {

    @PersistenceContext EntityManager em;

    void add(ReviewRound round) {
        em.persist(round);
    }

    /** @return the round with assignment, activity, course and offering, in one statement */
    Optional<ReviewRound> of(Long activity, Long offering) {
        return em.createQuery("""
                select r from ReviewRound r join fetch r.assignment join fetch r.assignment.activity join fetch r.assignment.activity.unit
                join fetch r.assignment.activity.unit.course join fetch r.offering
                where r.assignment.activity.id = :activity and r.offering.id = :offering""", ReviewRound.class)
            .setParameter("activity", activity).setParameter("offering", offering)
            .getResultStream().findFirst();
    }

    /** Until the transaction ends nothing else changes in the round. To be called before reviews are read, which would be old ones otherwise. */
    ReviewRound hold(ReviewRound round) {
        em.refresh(round, PESSIMISTIC_WRITE);
        return round;
    }

    /** Two who open a round at once come one after the other. */
    void hold(Offering offering) {
        em.lock(offering, PESSIMISTIC_WRITE);
    }
}
