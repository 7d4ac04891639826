package org.roundtable.assignment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.roundtable.course.NextStep;
import org.roundtable.course.Upcoming;

/** Says to teams how much work waits to be marked, one line per offering. */
@Dependent
class WorkToMark implements Upcoming {

    @PersistenceContext EntityManager em;

    @Override
    public List<NextStep> of(Long member, Instant now) {
        return em.createQuery("""
                select o.id, o.title, c.title, count(m), min(s.handedInAt)
                from WorkMark m join m.submission s join s.enrolment e join e.offering o join o.course c
                join Teacher t on t.course = c
                where t.member.id = :member and t.role <> OBSERVER and m.markedAt is null
                and e.member.id <> :member and e.state in (ENROLLED, COMPLETED, FAILED) and o.state in (RUNNING, GRADING)
                group by o.id, o.title, c.title
                order by min(s.handedInAt)""", Object[].class)
            .setParameter("member", member)
            .setMaxResults(MOST)
            .getResultStream().map(WorkToMark::step).toList();
    }

    private static NextStep step(Object[] row) {
        return new NextStep(null, NextStep.Meaning.NO_DEADLINE, (String) row[2], (String) row[1], "assignment.next.waiting", List.of(row[3]),
            "assignment.next.mark", "/assignment/marking?offering=" + row[0]);
    }
}
