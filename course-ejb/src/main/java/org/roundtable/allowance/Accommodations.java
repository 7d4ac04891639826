package org.roundtable.allowance;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All accommodations ever granted. */
@Dependent
class Accommodations {

    @PersistenceContext EntityManager em;

    void add(Accommodation accommodation) {
        em.persist(accommodation);
    }

    Optional<Accommodation> by(Long id) {
        return Optional.ofNullable(em.find(Accommodation.class, id));
    }

    /** @return what a learner has at that moment of everything granted to them */
    Extra of(Long enrolment, Instant now) {
        return Extra.most(em.createQuery("""
                select a from Accommodation a
                where a.member = (select e.member from Enrolment e where e.id = :enrolment) and a.since <= :now and (a.until is null or a.until > :now)""", Accommodation.class)
            .setParameter("enrolment", enrolment).setParameter("now", now)
            .getResultStream().map(Accommodation::extra));
    }

    /** @return all of one member, newest first, at most 50 */
    List<Accommodation> ofMember(Long member) {
        return em.createQuery("select a from Accommodation a join fetch a.grantedBy where a.member.id = :member order by a.id desc", Accommodation.class)
            .setParameter("member", member).setMaxResults(50).getResultList();
    }
}
