package org.roundtable.course;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** What members typed and have not saved yet. */
@Dependent
class Typing {

    @PersistenceContext EntityManager em;

    void add(KeptTyping kept) {
        em.persist(kept);
    }

    Optional<KeptTyping> of(Long member, Long course) {
        return em.createQuery("select k from KeptTyping k where k.member.id = :member and k.course.id = :course", KeptTyping.class)
            .setParameter("member", member).setParameter("course", course)
            .getResultStream().findFirst();
    }

    void forget(Long member, Long course) {
        em.createQuery("delete from KeptTyping k where k.member.id = :member and k.course.id = :course")
            .setParameter("member", member).setParameter("course", course).executeUpdate();
    }
}
