package org.roundtable.network;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.roundtable.shared.Token;

/** Those who asked to join and have not confirmed their address yet. */
@Dependent
class SignUps {

    @PersistenceContext EntityManager em;

    void add(SignUp signUp) {
        em.persist(signUp);
    }

    Optional<SignUp> by(Token token, Instant now) {
        return em.createQuery("select s from SignUp s where s.tokenHash = :hash", SignUp.class)
            .setParameter("hash", token.hash())
            .getResultStream().filter(signUp -> signUp.open(now)).findFirst();
    }

    Optional<SignUp> newestOf(EmailAddress email, Instant now) {
        return em.createQuery("""
                select s from SignUp s
                where s.email = :email and s.expires > :now and s.confirmedAt is null order by s.id desc""", SignUp.class)
            .setParameter("email", email.text()).setParameter("now", now).setMaxResults(1)
            .getResultStream().findFirst();
    }
}
