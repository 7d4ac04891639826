package org.roundtable.course;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The files of all courses. */
@Dependent
public class Attachments {

    @PersistenceContext EntityManager em;

    void add(Attachment attachment) {
        em.persist(attachment);
    }

    public Optional<Attachment> at(Long course, String path) {
        return em.createQuery("select a from Attachment a where a.course.id = :course and a.path = :path", Attachment.class)
            .setParameter("course", course).setParameter("path", path)
            .getResultStream().findFirst();
    }
}
