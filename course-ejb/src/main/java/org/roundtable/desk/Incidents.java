package org.roundtable.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All that went wrong in tests. */
@Dependent
class Incidents {

    @PersistenceContext EntityManager em;

    void add(Incident incident) {
        em.persist(incident);
    }

    List<Incident> of(Long offering, Long assessment) {
        return em.createQuery("""
                select i from Incident i join fetch i.reportedBy left join fetch i.decidedBy left join fetch i.enrolment left join fetch i.enrolment.member
                where i.offering.id = :offering and i.assessment.id = :assessment order by i.reportedAt desc, i.id desc""", Incident.class)
            .setParameter("offering", offering).setParameter("assessment", assessment).setMaxResults(50).getResultList();
    }

    /** @return one, held until the transaction ends, so that two do not decide about it at once */
    Optional<Incident> held(Long id) {
        return Optional.ofNullable(em.find(Incident.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
