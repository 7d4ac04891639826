package org.roundtable.enrolment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.roundtable.course.Activity;
import org.roundtable.course.Offering;
import org.roundtable.course.Offerings;
import org.roundtable.course.Timing;
import org.roundtable.course.Unit;
import org.roundtable.shared.Page;

/** The ways members take through offerings: a fixed number of statements each, however many learn. */
@Dependent
class Paths {

    private static final int MOST = 12;
    private static final String ROW = """
        select new org.roundtable.enrolment.LearningRow(o.id, c.title, o.title, o.state, o.startsOn, o.endsOn, e.state,
            (select count(p.id) from Progress p where p.enrolment = e and p.doneAt is not null),
            (select count(a.id) from Activity a where a.unit.course = c))
        from Enrolment e join e.offering o join o.course c
        where e.member.id = :member and e.state <> TEST_RUN\s""";

    @PersistenceContext EntityManager em;
    @Inject Offerings offerings;

    Page<LearningRow> of(Long member, int page, int size) {
        var rows = em.createQuery(ROW + """
                order by case o.state when RUNNING then 0 when OPEN then 1 when GRADING then 2 else 3 end, o.startsAt desc, o.id""", LearningRow.class)
            .setParameter("member", member).setFirstResult(page * size).setMaxResults(size).getResultList();
        var total = em.createQuery("select count(e.id) from Enrolment e where e.member.id = :member and e.state <> TEST_RUN", Long.class)
            .setParameter("member", member).getSingleResult();
        return new Page<>(rows, total);
    }

    List<LearningRow> now(Long member) {
        return em.createQuery(ROW + """
                and e.state in (APPLIED, ENTRANCE, ADMITTED, WAITLISTED, ENROLLED, COMPLETED) and o.state in (OPEN, RUNNING, GRADING)
                order by o.startsAt, o.id""", LearningRow.class)
            .setParameter("member", member).setMaxResults(MOST).getResultList();
    }

    /** @return the outline with what {@code member} has done, and how many of the learners have finished each unit */
    List<OfferingSteps> through(Offering offering, Long member, Instant now) {
        var timetable = offerings.timetable(offering.id());
        var done = done(member, offering.id());
        var finished = finished(offering.id());
        Map<Unit, List<Timing>> units = timetable.stream().collect(groupingBy(timing -> timing.activity().unit(), LinkedHashMap::new, toList()));
        return units.entrySet().stream().map(unit -> new OfferingSteps(unit.getKey().id(), unit.getKey().title(),
            unit.getValue().stream().map(timing -> step(timing, offering, done, now)).toList(),
            finished.getOrDefault(unit.getKey().id(), 0L))).toList();
    }

    /** @return how many wait for a place in each of some offerings */
    Map<Long, Long> waiting(Collection<Long> offerings) {
        return offerings.isEmpty() ? Map.of() : em.createQuery("""
                select e.offering.id, count(e.id) from Enrolment e
                where e.offering.id in :offerings and e.state = WAITLISTED group by e.offering.id""", Object[].class)
            .setParameter("offerings", offerings).getResultStream()
            .collect(toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private static ActivityStep step(Timing timing, Offering offering, Set<Long> done, Instant now) {
        var activity = timing.activity();
        var before = activity.after().filter(other -> !done.contains(other.id())).map(Activity::title).orElse(null);
        var closed = !offering.state().underWay() || timing.opens() != null && now.isBefore(timing.opens());
        return new ActivityStep(activity.id(), activity.kind(), activity.title(), activity.minutes(), done.contains(activity.id()),
            timing.opens(), timing.due(), closed, before);
    }

    private Set<Long> done(Long member, Long offering) {
        return em.createQuery("""
                select p.activity.id from Progress p
                where p.enrolment.member.id = :member and p.enrolment.offering.id = :offering and p.doneAt is not null""", Long.class)
            .setParameter("member", member).setParameter("offering", offering)
            .getResultStream().collect(toSet());
    }

    /** Native, because JPQL cannot count groups. */
    @SuppressWarnings("unchecked")
    private Map<Long, Long> finished(Long offering) {
        return ((List<Object[]>) em.createNativeQuery("""
                select finished.unit_id, count(*) from (
                    select a.unit_id, p.enrolment_id
                    from progress p join activity a on a.id = p.activity_id join enrolment e on e.id = p.enrolment_id
                    where e.offering_id = :offering and e.state in ('ENROLLED', 'COMPLETED', 'FAILED') and p.done_at is not null
                    group by a.unit_id, p.enrolment_id
                    having count(*) >= (select count(*) from activity x where x.unit_id = a.unit_id)) finished
                group by finished.unit_id""")
            .setParameter("offering", offering).getResultList()).stream()
            .collect(toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).longValue()));
    }
}
