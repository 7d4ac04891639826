package org.roundtable.network;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.roundtable.network.OneTimeLink.Purpose;
import org.roundtable.shared.Token;

/** The links that were handed out to be followed once. */
@Dependent
class OneTimeLinks {

    @PersistenceContext EntityManager em;

    Token hand(Purpose purpose, Member member, Instant now) {
        var token = Token.random();
        em.persist(new OneTimeLink(purpose, member, token, now));
        return token;
    }

    boolean open(Purpose purpose, Token token, Instant now) {
        return !em.createQuery("""
                select l.id from OneTimeLink l
                where l.tokenHash = :hash and l.purpose = :purpose and l.usedAt is null and l.expires > :now""", Long.class)
            .setParameter("hash", token.hash()).setParameter("purpose", purpose).setParameter("now", now)
            .getResultList().isEmpty();
    }

    /**
     * Of two who follow a link at once, on whatever node, one gets it.
     *
     * @throws LinkSpent when there is no such link, or no more
     */
    OneTimeLink take(Purpose purpose, Token token, Instant now) {
        var taken = em.createQuery("""
                update OneTimeLink l set l.usedAt = :now
                where l.tokenHash = :hash and l.purpose = :purpose and l.usedAt is null and l.expires > :now""")
            .setParameter("hash", token.hash()).setParameter("purpose", purpose).setParameter("now", now)
            .executeUpdate();
        if (taken == 0) {
            throw new LinkSpent();
        }
        return em.createQuery("select l from OneTimeLink l left join fetch l.member where l.tokenHash = :hash", OneTimeLink.class)
            .setParameter("hash", token.hash()).getSingleResult();
    }

    void endAllOf(Member member, Instant now) {
        em.createQuery("update OneTimeLink l set l.usedAt = :now where l.member = :member and l.usedAt is null")
            .setParameter("member", member).setParameter("now", now).executeUpdate();
    }

    void endAll(Purpose purpose, Instant now) {
        em.createQuery("update OneTimeLink l set l.usedAt = :now where l.purpose = :purpose and l.usedAt is null")
            .setParameter("purpose", purpose).setParameter("now", now).executeUpdate();
    }
}
