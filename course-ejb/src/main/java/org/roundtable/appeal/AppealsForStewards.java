package org.roundtable.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.roundtable.course.NextStep;
import org.roundtable.course.NextStep.Meaning;
import org.roundtable.course.Upcoming;

/** The appeals that no team can answer, for stewards. */
@Dependent
class AppealsForStewards implements Upcoming {

    @PersistenceContext EntityManager em;

    @Override
    public List<NextStep> of(Long member, Instant now) {
        return em.createQuery("""
                select c.title, count(p.id) from Appeal p join p.enrolment e join e.offering o join o.course c
                left join EssayMark m on m.response = p.response left join m.marker k
                where p.state = OPEN and exists (select w.id from Member w where w.id = :member and w.steward = true) and\s""" + Answerers.FOR_STEWARD + """
                 group by c.id, c.title order by min(p.sentAt)""", Object[].class)
            .setParameter("member", member).setMaxResults(MOST).getResultStream()
            .map(row -> new NextStep(null, Meaning.NO_DEADLINE, (String) row[0], null, "appeal.ahead.steward", List.of(row[1]), "appeal.ahead.look", "/appeal/waiting"))
            .toList();
    }
}
