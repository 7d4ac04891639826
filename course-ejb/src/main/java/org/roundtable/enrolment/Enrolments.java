package org.roundtable.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Everybody's enrolments. */
@Dependent
public class Enrolments {

    @PersistenceContext EntityManager em;

    void add(Enrolment enrolment) {
        em.persist(enrolment);
    }

    /** @return the member's enrolment in an offering, with offering and course, whatever its state */
    public Optional<Enrolment> of(Long member, Long offering) {
        return em.createQuery("""
                select e from Enrolment e join fetch e.offering join fetch e.offering.course
                where e.member.id = :member and e.offering.id = :offering""", Enrolment.class)
            .setParameter("member", member).setParameter("offering", offering)
            .getResultStream().findFirst();
    }

    Optional<EnrolmentState> stateOf(Long member, Long offering) {
        return em.createQuery("select e.state from Enrolment e where e.member.id = :member and e.offering.id = :offering", EnrolmentState.class)
            .setParameter("member", member).setParameter("offering", offering)
            .getResultStream().findFirst();
    }
}
