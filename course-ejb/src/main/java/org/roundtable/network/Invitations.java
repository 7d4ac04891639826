package org.roundtable.network;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.roundtable.shared.Token;

/** Those who were asked by mail to join. */
@Dependent
class Invitations {

    @PersistenceContext EntityManager em;

    void add(Invitation invitation) {
        em.persist(invitation);
    }

    Optional<Invitation> by(Token token, Instant now) {
        return em.createQuery("select i from Invitation i join fetch i.invitedBy where i.tokenHash = :hash", Invitation.class)
            .setParameter("hash", token.hash())
            .getResultStream().filter(invitation -> invitation.open(now)).findFirst();
    }

    /** @return the newest twenty */
    List<Invitation> by(Long inviter) {
        return em.createQuery("select i from Invitation i where i.invitedBy.id = :inviter order by i.sentAt desc", Invitation.class)
            .setParameter("inviter", inviter).setMaxResults(20).getResultList();
    }
}
