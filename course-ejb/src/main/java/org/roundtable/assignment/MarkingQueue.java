package org.roundtable.assignment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What a team reads of the work handed in to an offering: how far marking is, and page by page whose work it is. */
@Dependent
class MarkingQueue {

    static final int PAGE = 50;

    @PersistenceContext EntityManager em;

    /** @return one row per assignment of the course, in the order of the outline */
    List<QueueRow> progress(Long course, Long offering) {
        return em.createQuery("""
                select new org.roundtable.assignment.QueueRow(a.id, a.title, w.points, count(m), count(m.markedAt))
                from Assignment w join w.activity a join a.unit u
                left join Submission s on s.assignment = w
                    and s.enrolment.id in (select e.id from Enrolment e where e.offering.id = :offering and e.state in (ENROLLED, COMPLETED, FAILED))
                left join WorkMark m on m.submission = s
                where u.course.id = :course
                group by a.id, a.title, w.points, u.position, u.id, a.position
                order by u.position, u.id, a.position, a.id""", QueueRow.class)
            .setParameter("course", course).setParameter("offering", offering).getResultList();
    }

    /** @return the work handed in, what waits first, then the latest first */
    List<WorkRow> works(Long offering, Long activity, int page) {
        return em.createQuery("""
                select new org.roundtable.assignment.WorkRow(m.id, p.displayName, a.title, s.handedInAt, s.handIns, s.late, m.points, w.points, h.displayName, m.heldUntil)
                from WorkMark m join m.submission s join s.enrolment e join e.member p join s.assignment w join w.activity a left join m.heldBy h
                where e.offering.id = :offering and (:all = true or a.id = :activity) and e.state in (ENROLLED, COMPLETED, FAILED)
                order by case when m.markedAt is null then 0 else 1 end, s.handedInAt, m.id""", WorkRow.class)
            .setParameter("offering", offering).setParameter("all", activity == null).setParameter("activity", activity == null ? 0L : activity)
            .setFirstResult(page * PAGE).setMaxResults(PAGE).getResultList();
    }
}
