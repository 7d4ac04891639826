package org.roundtable.lecture;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.roundtable.course.Attachment;
import org.roundtable.shared.Audience;
import org.roundtable.shared.Page;

/** What stands beside the lectures of all courses: materials and files. */
@Dependent
class Shelves {

    @PersistenceContext EntityManager em;

    void add(Material material) {
        em.persist(material);
    }

    /** Plain SQL, because it is one statement for three kinds of things on the way to every page that is read. */
    Shelf of(Long course, Audience audience) {
        List<?> rows = em.createNativeQuery("""
                select 'LECTURE', l.activity_id, l.path, '' from lecture l where l.course_id = :course
                union all select 'MATERIAL', m.id, m.path, m.title from material m where m.course_id = :course and (m.audience = 'LEARNERS' or :team)
                union all select 'FILE', a.id, a.path, '' from attachment a where a.course_id = :course""")
            .setParameter("course", course).setParameter("team", audience == Audience.TEAM).getResultList();
        return new Shelf(course, rows.stream().map(Object[].class::cast)
            .map(row -> new Shelf.Item(Shelf.Kind.valueOf(row[0].toString()), ((Number) row[1]).longValue(), (String) row[2], (String) row[3])).toList());
    }

    Optional<Material> material(Long id) {
        return em.createQuery("select m from Material m join fetch m.course where m.id = :id", Material.class)
            .setParameter("id", id).getResultStream().findFirst();
    }

    /** @return the files of a course by path */
    Page<FileRow> files(Long course, int page, int size) {
        var rows = em.createQuery("""
                select new org.roundtable.lecture.FileRow(a.id, a.path, a.mediaType, a.size) from Attachment a
                where a.course.id = :course order by a.path""", FileRow.class)
            .setParameter("course", course).setFirstResult(page * size).setMaxResults(size).getResultList();
        return new Page<>(rows, em.createQuery("select count(a) from Attachment a where a.course.id = :course", Long.class)
            .setParameter("course", course).getSingleResult());
    }

    /** @return what is known of a file without its content */
    Optional<FileSheet> file(Long id) {
        return em.createQuery("""
                select new org.roundtable.lecture.FileSheet(a.id, a.course.id, a.path, a.mediaType, a.sha256, a.size) from Attachment a where a.id = :id""", FileSheet.class)
            .setParameter("id", id).getResultStream().findFirst();
    }

    byte[] content(Long file) {
        return em.find(Attachment.class, file).content();
    }
}
