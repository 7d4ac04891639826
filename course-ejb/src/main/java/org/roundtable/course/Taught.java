package org.roundtable.course;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.roundtable.shared.Page;

/** Courses and offerings by who teaches them. */
@Dependent
class Taught {

    private static final int MOST = 12;

    @PersistenceContext EntityManager em;

    Page<TaughtRow> courses(Long member, int page, int size) {
        var seats = em.createQuery("""
                select t from Teacher t join fetch t.course
                where t.member.id = :member
                order by case t.course.state when PUBLISHED then 0 when IN_REVIEW then 1 when DRAFT then 2 else 3 end, t.id desc""", Teacher.class)
            .setParameter("member", member).setFirstResult(page * size).setMaxResults(size).getResultList();
        var total = em.createQuery("select count(t.id) from Teacher t where t.member.id = :member", Long.class)
            .setParameter("member", member).getSingleResult();
        var offerings = seats.isEmpty() ? Map.<Long, List<OfferingRow>>of() : offerings(seats.stream().map(seat -> seat.course().id()).toList());
        return new Page<>(seats.stream().map(seat -> new TaughtRow(seat.course().id(), seat.course().title(), seat.course().state(), seat.role(),
            offerings.getOrDefault(seat.course().id(), List.of()))).toList(), total);
    }

    List<TaughtOffering> now(Long member) {
        return em.createQuery("""
                select new org.roundtable.course.TaughtOffering(o.id, o.course.title, o.title, o.state, o.startsOn, o.endsOn, o.taken, o.places)
                from Offering o
                where o.state in (OPEN, RUNNING, GRADING)
                and exists (select t.id from Teacher t where t.course = o.course and t.member.id = :member)
                order by o.startsAt, o.id""", TaughtOffering.class)
            .setParameter("member", member).setMaxResults(MOST).getResultList();
    }

    private Map<Long, List<OfferingRow>> offerings(List<Long> courses) {
        return em.createQuery("""
                select o from Offering o
                where o.course.id in :courses and o.state in (PLANNED, OPEN, RUNNING, GRADING) order by o.startsAt, o.id""", Offering.class)
            .setParameter("courses", courses).getResultStream()
            .collect(groupingBy(offering -> offering.course().id(), mapping(OfferingRow::of, toList())));
    }
}
