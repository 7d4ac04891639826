package org.roundtable.course;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What those who run offerings have to do: open the planned ones in time, and finish those that are over. */
@Dependent
class TeamSteps implements Upcoming {

    private static final Duration AHEAD = Duration.ofDays(28);

    @PersistenceContext EntityManager em;

    @Override
    public List<NextStep> of(Long member, Instant now) {
        return em.createQuery("""
                select o from Offering o join fetch o.course
                where (o.state = PLANNED and o.startsAt <= :ahead and o.course.state = PUBLISHED or o.state = GRADING)
                and exists (select t.id from Teacher t where t.course = o.course and t.member.id = :member and t.role in (LEAD, INSTRUCTOR))
                order by o.startsAt, o.id""", Offering.class)
            .setParameter("member", member).setParameter("ahead", now.plus(AHEAD)).setMaxResults(MOST)
            .getResultStream().map(TeamSteps::step).toList();
    }

    private static NextStep step(Offering offering) {
        var link = "/course/offering?id=" + offering.id();
        return offering.state() == OfferingState.PLANNED
            ? new NextStep(offering.startsAt(), NextStep.Meaning.STARTS, offering.course().title(), offering.title(),
                "course.next.planned", List.of(), "course.next.open", link)
            : new NextStep(null, NextStep.Meaning.NO_DEADLINE, offering.course().title(), offering.title(),
                "course.next.over", List.of(), "course.next.look", link);
    }
}
