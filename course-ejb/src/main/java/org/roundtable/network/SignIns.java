package org.roundtable.network;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.roundtable.shared.Token;

/** The devices members are signed in on. */
@Dependent
class SignIns {

    @PersistenceContext EntityManager em;

    /** @return the secret that stands for the session from now on */
    String begin(Member member, String device, Instant now) {
        var token = Token.random();
        em.persist(new SignIn(member, token, device, now));
        return token.secret();
    }

    Optional<Visitor> visitor(Token token, Instant now) {
        return em.createQuery("""
                select new org.roundtable.network.Visitor(m.id, m.handle, m.displayName, m.zone, m.language, m.steward, s.lastSeen, n.name)
                from SignIn s join s.member m left join Network n on n.id = 1
                where s.tokenHash = :hash and s.expires > :now and m.disabledAt is null""", Visitor.class)
            .setParameter("hash", token.hash()).setParameter("now", now)
            .getResultList().stream().findFirst();
    }

    void seen(Token token, Instant now, Instant expires) {
        em.createQuery("update SignIn s set s.lastSeen = :now, s.expires = :expires where s.tokenHash = :hash")
            .setParameter("now", now).setParameter("expires", expires).setParameter("hash", token.hash())
            .executeUpdate();
    }

    void end(Token token) {
        em.createQuery("delete from SignIn s where s.tokenHash = :hash")
            .setParameter("hash", token.hash()).executeUpdate();
    }

    void endAllOf(Long member) {
        em.createQuery("delete from SignIn s where s.member.id = :member")
            .setParameter("member", member).executeUpdate();
    }

    void end(Long id, Long member) {
        em.createQuery("delete from SignIn s where s.id = :id and s.member.id = :member")
            .setParameter("id", id).setParameter("member", member).executeUpdate();
    }

    /** @return the newest fifty that still hold */
    List<SignIn> of(Long member, Instant now) {
        return em.createQuery("select s from SignIn s where s.member.id = :member and s.expires > :now order by s.lastSeen desc", SignIn.class)
            .setParameter("member", member).setParameter("now", now).setMaxResults(50).getResultList();
    }
}
