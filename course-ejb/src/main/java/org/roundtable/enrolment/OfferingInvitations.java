package org.roundtable.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.roundtable.shared.Token;

/** Those whom teams asked to come. */
@Dependent
class OfferingInvitations {

    @PersistenceContext EntityManager em;

    void add(OfferingInvitation invitation) {
        em.persist(invitation);
    }

    Optional<OfferingInvitation> by(Token secret) {
        return em.createQuery("""
                select i from OfferingInvitation i join fetch i.offering join fetch i.offering.course join fetch i.invitedBy
                where i.tokenHash = :hash""", OfferingInvitation.class)
            .setParameter("hash", secret.hash())
            .getResultStream().findFirst();
    }

    Optional<OfferingInvitation> by(Long offering, Long id) {
        return em.createQuery("select i from OfferingInvitation i where i.id = :id and i.offering.id = :offering", OfferingInvitation.class)
            .setParameter("id", id).setParameter("offering", offering)
            .getResultStream().findFirst();
    }

    /** @return one that waits for this member */
    Optional<OfferingInvitation> openFor(Long member, Long offering, Instant now) {
        return em.createQuery("""
                select i from OfferingInvitation i
                where i.offering.id = :offering and i.usedAt is null and i.expires > :now
                    and (i.member.id = :member or i.member is null and i.email = (select m.email from Member m where m.id = :member))
                order by i.id""", OfferingInvitation.class)
            .setParameter("offering", offering).setParameter("member", member).setParameter("now", now)
            .setMaxResults(1).getResultStream().findFirst();
    }

    /** @return the newest of an offering */
    List<OfferingInvitation> of(Long offering, int first, int size) {
        return em.createQuery("select i from OfferingInvitation i where i.offering.id = :offering order by i.sentAt desc, i.id desc", OfferingInvitation.class)
            .setParameter("offering", offering).setFirstResult(first).setMaxResults(size).getResultList();
    }
}
