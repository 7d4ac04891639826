package org.roundtable.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.roundtable.course.NextStep;
import org.roundtable.course.NextStep.Meaning;
import org.roundtable.course.Upcoming;

/** What a member has to do to get in: take the place that is kept for them. */
@Dependent
class OffersToTake implements Upcoming {

    @PersistenceContext EntityManager em;

    @Override
    public List<NextStep> of(Long member, Instant now) {
        return em.createQuery("""
                select e from Enrolment e join fetch e.offering join fetch e.offering.course
                where e.member.id = :member and e.state = ADMITTED and e.offerUntil >= :now
                order by e.offerUntil""", Enrolment.class)
            .setParameter("member", member).setParameter("now", now).setMaxResults(MOST)
            .getResultStream().map(OffersToTake::step).toList();
    }

    private static NextStep step(Enrolment enrolment) {
        return new NextStep(enrolment.offerUntil(), Meaning.DUE, enrolment.offering().course().title(), enrolment.offering().title(),
            "enrolment.next.offer", List.of(), "enrolment.next.take", "/enrolment/status?offering=" + enrolment.offering().id());
    }
}
