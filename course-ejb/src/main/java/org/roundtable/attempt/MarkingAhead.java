package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.roundtable.course.NextStep;
import org.roundtable.course.NextStep.Meaning;
import org.roundtable.course.Upcoming;

/** The answers that wait for somebody of a team to read them. */
@Dependent
class MarkingAhead implements Upcoming {

    @PersistenceContext EntityManager em;

    @Override
    public List<NextStep> of(Long member, Instant now) {
        return em.createQuery("""
                select o.id, o.title, c.title, count(m.id) from EssayMark m join m.offering o join o.course c, Teacher t
                where t.course = c and t.member.id = :member and t.role in (LEAD, INSTRUCTOR, GRADER) and m.markedAt is null and m.testRun = false
                group by o.id, o.title, c.title order by min(m.handedIn)""", Object[].class)
            .setParameter("member", member).setMaxResults(MOST).getResultStream()
            .map(row -> new NextStep(null, Meaning.NO_DEADLINE, (String) row[2], (String) row[1], "attempt.ahead.answersWait", List.of(row[3]),
                "attempt.ahead.mark", "/attempt/marking?offering=" + row[0]))
            .toList();
    }
}
