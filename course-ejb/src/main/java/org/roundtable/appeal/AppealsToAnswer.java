package org.roundtable.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.roundtable.course.NextStep;
import org.roundtable.course.NextStep.Meaning;
import org.roundtable.course.Upcoming;

/** The appeals that wait for somebody of a team who neither made them nor gave the mark. */
@Dependent
class AppealsToAnswer implements Upcoming {

    @PersistenceContext EntityManager em;

    @Override
    public List<NextStep> of(Long member, Instant now) {
        return em.createQuery("""
                select o.id, o.title, c.title, count(p.id) from Appeal p join p.enrolment e join e.offering o join o.course c
                left join EssayMark m on m.response = p.response left join m.marker k
                where p.state = OPEN and e.state <> TEST_RUN and e.member.id <> :member and (k.id is null or k.id <> :member)
                and exists (select t.id from Teacher t where t.course = c and t.member.id = :member and t.role in (LEAD, INSTRUCTOR, GRADER))
                group by o.id, o.title, c.title order by min(p.sentAt)""", Object[].class)
            .setParameter("member", member).setMaxResults(MOST).getResultStream()
            .map(row -> new NextStep(null, Meaning.NO_DEADLINE, (String) row[2], (String) row[1], "appeal.ahead.wait", List.of(row[3]), "appeal.ahead.look",
                "/appeal/open?offering=" + row[0]))
            .toList();
    }
}
