package org.roundtable.lecture;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.course.ActivityKind;

/** Works out what readers find open, from the dates of their offering and from what they did. */
@Dependent
class Routes {

    record Row(Long id, Long unit, String unitTitle, ActivityKind kind, String title, Integer minutes, Long after, Instant opens, Instant due, Instant doneAt, Integer edition) {

        Step step(Map<Long, Row> all, Instant now) {
            var before = after == null ? null : all.get(after);
            var waits = before != null && before.doneAt == null;
            return new Step(id, kind, title, minutes, opens, due, doneAt, lock(waits, now), waits ? before.title : null);
        }

        private Lock lock(boolean waits, Instant now) {
            if (kind == ActivityKind.LECTURE && (edition == null || edition == 0)) {
                return Lock.NOT_WRITTEN;
            }
            return opens != null && now.isBefore(opens) ? Lock.NOT_YET : waits ? Lock.WAITS : Lock.NONE;
        }
    }

    @PersistenceContext EntityManager em;

    /**
     * @param offering whose dates count, {@code null} for none
     * @param enrolment whose progress counts, {@code null} for nobody's
     */
    Route of(Long course, Long offering, Long enrolment, Instant now) {
        var rows = em.createQuery("""
                select new org.roundtable.lecture.Routes$Row(a.id, u.id, u.title, a.kind, a.title, a.minutes, a.after.id, t.opens, t.due, p.doneAt, l.edition)
                from Activity a join a.unit u
                left join Timing t on t.activity = a and t.offering.id = :offering
                left join Progress p on p.activity = a and p.enrolment.id = :enrolment
                left join Lecture l on l.activity = a
                where u.course.id = :course
                order by u.position, u.id, a.position, a.id""", Row.class)
            .setParameter("course", course).setParameter("offering", offering == null ? -1L : offering).setParameter("enrolment", enrolment == null ? -1L : enrolment)
            .getResultList();
        var all = rows.stream().collect(Collectors.toMap(Row::id, row -> row));
        var units = new LinkedHashMap<Long, Stretch>();
        for (var row : rows) {
            units.computeIfAbsent(row.unit(), id -> new Stretch(row.unitTitle(), new ArrayList<>())).steps().add(row.step(all, now));
        }
        return new Route(List.copyOf(units.values()));
    }

    /** @return how many learners of an offering have done an activity, of how many */
    Cohort cohort(Long offering, Long activity) {
        return em.createQuery("""
                select new org.roundtable.lecture.Cohort(count(p), count(e)) from Enrolment e
                left join Progress p on p.enrolment = e and p.activity.id = :activity and p.doneAt is not null
                where e.offering.id = :offering and e.state in (ENROLLED, COMPLETED, FAILED)""", Cohort.class)
            .setParameter("offering", offering).setParameter("activity", activity).getSingleResult();
    }
}
