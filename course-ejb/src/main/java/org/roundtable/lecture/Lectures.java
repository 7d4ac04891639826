package org.roundtable.lecture;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;
import org.roundtable.course.Activity;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.shared.Page;

/** All lectures, with their editions and manuscripts. */
@Dependent
class Lectures {

    @PersistenceContext EntityManager em;

    void add(Object part) {
        em.persist(part);
    }

    Optional<Lecture> of(Long activity) {
        return em.createQuery("select l from Lecture l where l.activity.id = :activity", Lecture.class)
            .setParameter("activity", activity).getResultStream().findFirst();
    }

    /** @return the manuscript with its lecture and who wrote last */
    Optional<Manuscript> manuscript(Long activity) {
        return em.createQuery("""
                select m from Manuscript m join fetch m.lecture left join fetch m.writer
                where m.lecture.activity.id = :activity""", Manuscript.class)
            .setParameter("activity", activity).getResultStream().findFirst();
    }

    /** @return the same, so that until the transaction ends nobody else writes on it; begun if nobody ever did */
    Manuscript held(Activity activity) {
        // whoever comes second waits here, also while there is no manuscript yet
        em.lock(activity, PESSIMISTIC_WRITE);
        var found = manuscript(activity.id()).orElseGet(() -> begun(activity));
        em.refresh(found);
        return found;
    }

    private Manuscript begun(Activity activity) {
        var lecture = new Lecture(activity, freePath(activity), 0);
        var manuscript = new Manuscript(lecture);
        em.persist(lecture);
        em.persist(manuscript);
        em.flush();
        return manuscript;
    }

    /** A path made of the title, so that authors can guess it. */
    String freePath(Activity activity) {
        var slug = activity.title().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        var path = "episodes/" + (slug.isEmpty() ? "lecture" : slug);
        return taken(activity.course().id(), path + ".md") ? path + "-" + activity.id() + ".md" : path + ".md";
    }

    private boolean taken(Long course, String path) {
        return em.createQuery("select count(l) from Lecture l where l.course.id = :course and l.path = :path", Long.class)
            .setParameter("course", course).setParameter("path", path).getSingleResult() > 0;
    }

    /** @return what learners read, with its lecture and author */
    Optional<Edition> published(Long activity) {
        return em.createQuery("""
                select e from Edition e join fetch e.lecture join fetch e.author
                where e.lecture.activity.id = :activity and e.number = e.lecture.edition""", Edition.class)
            .setParameter("activity", activity).getResultStream().findFirst();
    }

    Optional<Edition> edition(Long activity, int number) {
        return em.createQuery("select e from Edition e join fetch e.author where e.lecture.activity.id = :activity and e.number = :number", Edition.class)
            .setParameter("activity", activity).setParameter("number", number).getResultStream().findFirst();
    }

    /** @return its history, latest first */
    Page<EditionRow> editions(Long activity, int page, int size) {
        var rows = em.createQuery("""
                select new org.roundtable.lecture.EditionRow(e.number, e.author.displayName, e.publishedAt, length(e.markdown))
                from Edition e where e.lecture.activity.id = :activity order by e.number desc""", EditionRow.class)
            .setParameter("activity", activity).setFirstResult(page * size).setMaxResults(size).getResultList();
        return new Page<>(rows, em.createQuery("select count(e) from Edition e where e.lecture.activity.id = :activity", Long.class)
            .setParameter("activity", activity).getSingleResult());
    }

    /** Nobody else notes down what this learner did until the transaction ends, so two clicks at once leave one note. */
    void hold(Enrolment enrolment) {
        em.lock(enrolment, PESSIMISTIC_WRITE);
    }

    /** Throws away all that was ever written for an activity. */
    void discard(Long activity) {
        for (var part : new String[] {"Manuscript m where m.lecture.activity.id", "Edition e where e.lecture.activity.id", "Lecture l where l.activity.id"}) {
            em.createQuery("delete from " + part + " = :activity").setParameter("activity", activity).executeUpdate();
        }
    }
}
