package org.roundtable.grading;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roundtable.course.Activity;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.network.Member;

/** All corrections and all that learners were told, with their history. */
@Dependent
class Marks {

    @PersistenceContext EntityManager em;

    Optional<Mark> of(Long enrolment, Long activity) {
        return em.createQuery("select m from Mark m where m.enrolment.id = :enrolment and m.activity.id = :activity", Mark.class)
            .setParameter("enrolment", enrolment).setParameter("activity", activity)
            .getResultStream().findFirst();
    }

    /** @return those there are for one activity, by enrolment */
    Map<Long, Mark> of(Collection<Long> enrolments, Long activity) {
        return enrolments.isEmpty() ? Map.of() : em.createQuery("""
                select m.enrolment.id, m from Mark m
                where m.enrolment.id in :enrolments and m.activity.id = :activity""", Object[].class)
            .setParameter("enrolments", enrolments).setParameter("activity", activity)
            .getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Mark) row[1]));
    }

    Mark begin(Long enrolment, Long activity) {
        var mark = new Mark(em.getReference(Enrolment.class, enrolment), em.getReference(Activity.class, activity));
        em.persist(mark);
        return mark;
    }

    /** @param by {@code null} where it followed from something else */
    void remember(Mark mark, MarkChange.What what, BigDecimal percent, String reason, Long by, Instant now) {
        em.persist(new MarkChange(mark, what, percent, reason, by == null ? null : em.getReference(Member.class, by), now));
    }

    /** @return what happened to a mark, the latest first, at most 200 lines */
    List<ChangeRow> history(Mark mark) {
        return em.createQuery("""
                select new org.roundtable.grading.ChangeRow(c.at, c.what, c.percent, c.reason, b.displayName)
                from MarkChange c left join c.by b where c.mark = :mark order by c.at desc, c.id desc""", ChangeRow.class)
            .setParameter("mark", mark).setMaxResults(200).getResultList();
    }
}
