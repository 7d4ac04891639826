package org.roundtable.interchange;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** The archives that wait for a yes: one per member, each for a day. */
@Dependent
class CourseUploads {

    @PersistenceContext EntityManager em;

    /** Takes the place of what the same member uploaded before, and of everything that has expired. */
    void add(CourseUpload upload, Long member, Instant now) {
        em.createQuery("delete from CourseUpload u where u.member.id = :member or u.expires < :now")
            .setParameter("member", member).setParameter("now", now).executeUpdate();
        em.persist(upload);
    }

    /** @return the caller's own, while it is kept */
    Optional<CourseUpload> of(Long member, Long id, Instant now) {
        return em.createQuery("select u from CourseUpload u where u.id = :id and u.member.id = :member and u.expires >= :now", CourseUpload.class)
            .setParameter("id", id).setParameter("member", member).setParameter("now", now)
            .getResultStream().findFirst();
    }

    /** @return the same, so that of two clicks the second waits for the first */
    Optional<CourseUpload> held(Long member, Long id, Instant now) {
        return em.createQuery("select u from CourseUpload u where u.id = :id and u.member.id = :member and u.expires >= :now", CourseUpload.class)
            .setParameter("id", id).setParameter("member", member).setParameter("now", now).setLockMode(PESSIMISTIC_WRITE)
            .getResultStream().findFirst();
    }

    void remove(CourseUpload upload) {
        em.remove(upload);
    }

    /** Writes what was made and lets go of it, so that a course of many files never stands in memory as a whole. */
    void letGo(Collection<?> stored) {
        em.flush();
        stored.forEach(em::detach);
    }
}
