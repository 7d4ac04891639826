package org.roundtable.course;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Courses that wait for somebody who lets them be published. */
@Dependent
class Endorsements {

    private static final int MOST = 100;

    @PersistenceContext EntityManager em;

    /** @return what others than {@code endorser} and their teams wait for, the first 100 */
    List<WaitingCourse> waitingFor(Long endorser) {
        return em.createQuery("""
                select new org.roundtable.course.WaitingCourse(c.id, c.title, c.summary, c.language, m.displayName, m.handle,
                    (select count(a.id) from Activity a where a.unit.course = c))
                from Course c join c.author m
                where c.state = IN_REVIEW
                and not exists (select t.id from Teacher t where t.course = c and t.member.id = :endorser)
                order by c.id""", WaitingCourse.class)
            .setParameter("endorser", endorser).setMaxResults(MOST).getResultList();
    }
}
