package org.roundtable.course;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All offerings, with their timings. */
@Dependent
public class Offerings {

    @PersistenceContext EntityManager em;

    void add(Object part) {
        em.persist(part);
    }

    /** @return the offering with its course, in one statement */
    public Optional<Offering> by(Long id) {
        return em.createQuery("select o from Offering o join fetch o.course where o.id = :id", Offering.class)
            .setParameter("id", id)
            .getResultStream().findFirst();
    }

    /** @return the offerings of a course whose learners may still do something */
    List<Offering> notOver(Long course) {
        return em.createQuery("""
                select o from Offering o
                where o.course.id = :course and o.state in (PLANNED, OPEN, RUNNING, GRADING)
                order by o.id""", Offering.class)
            .setParameter("course", course).getResultList();
    }

    public List<Timing> timings(Long offering) {
        return em.createQuery("select t from Timing t where t.offering.id = :offering", Timing.class)
            .setParameter("offering", offering).getResultList();
    }

    public Optional<Timing> timing(Long offering, Long activity) {
        return em.createQuery("select t from Timing t where t.offering.id = :offering and t.activity.id = :activity", Timing.class)
            .setParameter("offering", offering).setParameter("activity", activity)
            .getResultStream().findFirst();
    }
}
