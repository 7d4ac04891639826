package org.roundtable.network;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;

/** Everybody who ever joined. */
@Dependent
public class Members {

    @PersistenceContext EntityManager em;

    void add(Member member) {
        em.persist(member);
    }

    /** @return a reference to a member known to exist, such as the caller; costs no query */
    public Member reference(Long id) {
        return em.getReference(Member.class, id);
    }

    public Optional<Member> by(Long id) {
        return Optional.ofNullable(em.find(Member.class, id));
    }

    public Optional<Member> byEmail(String email) {
        return em.createQuery("select m from Member m where m.email = :email", Member.class)
            .setParameter("email", email.strip().toLowerCase(Locale.ROOT))
            .getResultStream().findFirst();
    }

    public Optional<Member> byHandle(String handle) {
        return em.createQuery("select m from Member m where m.handle = :handle", Member.class)
            .setParameter("handle", handle)
            .getResultStream().findFirst();
    }

    boolean stewarded() {
        return em.createQuery("select count(m) from Member m where m.steward = true", Long.class).getSingleResult() > 0;
    }
}
