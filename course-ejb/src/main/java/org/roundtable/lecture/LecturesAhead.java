package org.roundtable.lecture;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.roundtable.course.NextStep;
import org.roundtable.course.Upcoming;

/** Says to learners where they go on reading: in each running offering the first lecture that is open and not done. */
@Dependent
class LecturesAhead implements Upcoming {

    private static final String TO_READ = """
        %1$s.edition > 0
        and not exists (select t.id from Timing t where t.offering = o and t.activity = %2$s and t.opens > :now)
        and not exists (select p.id from Progress p where p.enrolment = e and p.activity = %2$s and p.doneAt is not null)
        and (%2$s.after is null or exists (select q.id from Progress q where q.enrolment = e and q.activity = %2$s.after and q.doneAt is not null))""";

    @PersistenceContext EntityManager em;

    @Override
    public List<NextStep> of(Long member, Instant now) {
        return em.createQuery("""
                select a.id, a.title, o.id, c.title
                from Lecture l join l.activity a join a.unit u join u.course c
                join Offering o on o.course = c join Enrolment e on e.offering = o
                where e.member.id = :member and e.state = ENROLLED and o.state = RUNNING
                and %s
                and not exists (
                    select k.id from Lecture k join k.activity b join b.unit v
                    where v.course = c and (v.position < u.position or v.position = u.position and b.position < a.position)
                    and %s)
                order by o.endsOn, o.id""".formatted(TO_READ.formatted("l", "a"), TO_READ.formatted("k", "b")), Object[].class)
            .setParameter("member", member).setParameter("now", now)
            .setMaxResults(MOST)
            .getResultStream()
            .map(row -> new NextStep(null, NextStep.Meaning.NO_DEADLINE, (String) row[1], (String) row[3], null, List.of(), "lecture.next.read",
                "/lecture/view?id=" + row[0] + "&offering=" + row[2]))
            .toList();
    }
}
