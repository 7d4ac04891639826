package org.roundtable.assignment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All that is asked for, by the activity it belongs to. */
@Dependent
class Assignments {

    @PersistenceContext EntityManager em;

    void add(Assignment assignment) {
        em.persist(assignment);
    }

    void remove(Assignment assignment) {
        em.remove(assignment);
    }

    /** @return what an activity asks for, with activity, unit and course, in one statement */
    Optional<Assignment> of(Long activity) {
        return em.createQuery("""
                select s from Assignment s join fetch s.activity join fetch s.activity.unit join fetch s.activity.unit.course
                where s.activity.id = :activity""", Assignment.class)
            .setParameter("activity", activity)
            .getResultStream().findFirst();
    }
}
