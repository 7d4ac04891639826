package org.roundtable.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.roundtable.course.Offering;

/** The offerings whose evidence is open to everybody: those that are over, of courses that are published. */
@Dependent
class FinishedOfferings {

    @PersistenceContext EntityManager em;

    /** @return the latest of a course, latest first */
    List<Offering> of(Long course, int most) {
        return em.createQuery("""
                select o from Offering o join fetch o.course
                where o.course.id = :course and o.state in (FINISHED, ARCHIVED) and o.course.state in (PUBLISHED, ARCHIVED)
                order by o.endsAt desc, o.id desc""", Offering.class)
            .setParameter("course", course).setMaxResults(most).getResultList();
    }
}
