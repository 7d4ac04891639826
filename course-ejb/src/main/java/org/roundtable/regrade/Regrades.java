package org.roundtable.regrade;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** All markings anew, done and to do. */
@Dependent
class Regrades {

    private static final String TO_DO = "r.sweptAt is null and (r.appliedAt is null or r.askedAt <= :settled)";

    @PersistenceContext EntityManager em;

    void add(Regrade regrade) {
        em.persist(regrade);
    }

    /** @return those that wait for the job, the first decided first: at most a hundred */
    List<Long> toDo(Instant now) {
        return em.createQuery("select r.id from Regrade r where " + TO_DO + " order by r.id", Long.class)
            .setParameter("settled", now.minus(Regrade.SETTLED)).setMaxResults(100).getResultList();
    }

    boolean anyToDo(Instant now) {
        return !em.createQuery("select r.id from Regrade r where " + TO_DO, Long.class)
            .setParameter("settled", now.minus(Regrade.SETTLED)).setMaxResults(1).getResultList().isEmpty();
    }

    /** @return one with all the job needs of it */
    Regrade by(Long id) {
        return em.createQuery("""
                select r from Regrade r join fetch r.ruling join fetch r.ruling.offering join fetch r.ruling.assessment join fetch r.ruling.assessment.activity
                where r.id = :id""", Regrade.class)
            .setParameter("id", id).getSingleResult();
    }

    /** @return those of a test in an offering, the latest first, at most 100 */
    List<Regrade> of(Long offering, Long activity) {
        return em.createQuery("""
                select r from Regrade r join fetch r.ruling join fetch r.ruling.questionVersion join fetch r.ruling.questionVersion.question
                join fetch r.ruling.by left join fetch r.ruling.revertedBy
                where r.ruling.offering.id = :offering and r.ruling.assessment.activity.id = :activity
                order by r.askedAt desc, r.id desc""", Regrade.class)
            .setParameter("offering", offering).setParameter("activity", activity).setMaxResults(100).getResultList();
    }
}
