package org.roundtable.assignment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.roundtable.course.NextStep;
import org.roundtable.course.Upcoming;

/** Says to learners what they have to hand in next: what they may begin and have not handed in, first what is due first. */
@Dependent
class WorkDue implements Upcoming {

    @PersistenceContext EntityManager em;

    @Override
    public List<NextStep> of(Long member, Instant now) {
        return em.createQuery("""
                select a.id, a.title, o.id, c.title, t.due, t.cutOff
                from Assignment w join w.activity a join a.unit u join u.course c
                join Offering o on o.course = c join Enrolment e on e.offering = o
                left join Timing t on t.offering = o and t.activity = a
                where e.member.id = :member and e.state = ENROLLED and o.state = RUNNING
                and (t.opens is null or t.opens <= :now) and (t.cutOff is null or t.cutOff >= :now) and (t.due is null or t.due <= :soon)
                and (a.after is null or exists (select p.id from Progress p where p.enrolment = e and p.activity = a.after and p.doneAt is not null))
                and not exists (select s.id from Submission s where s.assignment = w and s.enrolment = e and s.handIns > 0)
                order by t.due, a.id""", Object[].class)
            .setParameter("member", member).setParameter("now", now).setParameter("soon", now.plus(Duration.ofDays(28)))
            .setMaxResults(MOST)
            .getResultStream().map(row -> step(row, now)).toList();
    }

    private static NextStep step(Object[] row, Instant now) {
        var due = (Instant) row[4];
        var cutOff = (Instant) row[5];
        var late = due != null && now.isAfter(due);
        var at = late ? cutOff : due;
        return new NextStep(at, at == null ? NextStep.Meaning.NO_DEADLINE : NextStep.Meaning.DUE, (String) row[1], (String) row[3],
            late ? "assignment.next.late" : null, List.of(), "assignment.next.work", "/assignment/work?id=" + row[0] + "&offering=" + row[2]);
    }
}
