package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.roundtable.assessment.Assessment;
import org.roundtable.course.Offering;

/** All that was ever decided about questions after they were asked. */
@Dependent
public class Rulings {

    @PersistenceContext EntityManager em;

    void add(Ruling ruling) {
        em.persist(ruling);
    }

    /** @return how a test is marked in an offering, in one statement */
    Judging of(Long offering, Long assessment) {
        return Judging.by(all(offering, assessment));
    }

    /** Two who decide about one test come one after the other. */
    void hold(Offering offering) {
        em.lock(offering, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @return what was decided about a test in an offering, the first first, with the questions */
    public List<Ruling> all(Long offering, Long assessment) {
        return em.createQuery("""
                select r from Ruling r join fetch r.questionVersion
                where r.offering.id = :offering and r.assessment.id = :assessment
                order by r.edition""", Ruling.class)
            .setParameter("offering", offering).setParameter("assessment", assessment).getResultList();
    }

    /** @return one with its offering, course and test */
    public Optional<Ruling> by(Long id) {
        return em.createQuery("""
                select r from Ruling r join fetch r.offering join fetch r.offering.course join fetch r.assessment join fetch r.assessment.activity
                join fetch r.questionVersion
                where r.id = :id""", Ruling.class)
            .setParameter("id", id).getResultStream().findFirst();
    }

    /** @return the test of an activity with its activity */
    Optional<Assessment> test(Long activity) {
        return em.createQuery("select a from Assessment a join fetch a.activity where a.activity.id = :activity", Assessment.class)
            .setParameter("activity", activity).getResultStream().findFirst();
    }
}
