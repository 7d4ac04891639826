package org.roundtable.notification;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Everything anybody was told. */
@Dependent
class Notices {

    private static final int AT_ONCE = 500;

    @PersistenceContext EntityManager em;

    void add(Notice notice) {
        em.persist(notice);
    }

    /** @return the oldest that wait to be mailed, at most 500 */
    List<Long> due(Instant now) {
        return em.createQuery("select n.id from Notice n where n.mailing = :waiting and n.nextTry <= :now order by n.nextTry, n.id", Long.class)
            .setParameter("waiting", Mailing.WAITING).setParameter("now", now).setMaxResults(AT_ONCE).getResultList();
    }

    boolean anyDue(Instant now) {
        return !em.createQuery("select n.id from Notice n where n.mailing = :waiting and n.nextTry <= :now", Long.class)
            .setParameter("waiting", Mailing.WAITING).setParameter("now", now).setMaxResults(1).getResultList().isEmpty();
    }

    /** @return the notice, held until the transaction ends: two nodes do not mail it at the same time */
    Notice held(Long id) {
        return em.find(Notice.class, id, PESSIMISTIC_WRITE);
    }

    List<Notice> of(Long member, int from, int size) {
        return em.createQuery("select n from Notice n where n.member.id = :member and n.secret = false order by n.id desc", Notice.class)
            .setParameter("member", member).setFirstResult(from).setMaxResults(size).getResultList();
    }

    Optional<Notice> of(Long member, Long id) {
        return em.createQuery("select n from Notice n where n.id = :id and n.member.id = :member and n.secret = false", Notice.class)
            .setParameter("id", id).setParameter("member", member).getResultStream().findFirst();
    }

    long count(Long member) {
        return em.createQuery("select count(n) from Notice n where n.member.id = :member and n.secret = false", Long.class)
            .setParameter("member", member).getSingleResult();
    }

    long unread(Long member) {
        return em.createQuery("select count(n) from Notice n where n.member.id = :member and n.secret = false and n.readAt is null", Long.class)
            .setParameter("member", member).getSingleResult();
    }

    void readAll(Long member, Instant now) {
        em.createQuery("update Notice n set n.readAt = :now where n.member.id = :member and n.readAt is null")
            .setParameter("member", member).setParameter("now", now).executeUpdate();
    }

    List<Notice> newest(int from, int size) {
        return em.createQuery("select n from Notice n left join fetch n.member order by n.id desc", Notice.class)
            .setFirstResult(from).setMaxResults(size).getResultList();
    }

    long count() {
        return em.createQuery("select count(n) from Notice n", Long.class).getSingleResult();
    }
}
