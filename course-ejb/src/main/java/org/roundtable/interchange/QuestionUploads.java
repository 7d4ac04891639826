package org.roundtable.interchange;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Files of questions not yet taken, and what is left to say of those that were. */
@Dependent
class QuestionUploads {

    @PersistenceContext EntityManager em;

    void add(QuestionUpload upload) {
        em.persist(upload);
    }

    void remove(QuestionUpload upload) {
        em.remove(upload);
    }

    Optional<QuestionUpload> by(Long id) {
        return Optional.ofNullable(em.find(QuestionUpload.class, id));
    }

    /** Held until the transaction ends, so that two clicks, or two nodes, take a file one after the other. */
    Optional<QuestionUpload> held(Long id) {
        return Optional.ofNullable(em.find(QuestionUpload.class, id, PESSIMISTIC_WRITE));
    }

    /** Forgets files nobody confirmed. */
    void forgetBefore(Instant moment) {
        em.createQuery("delete from QuestionUpload u where u.uploadedAt < :moment").setParameter("moment", moment).executeUpdate();
    }
}
