package org.roundtable.course;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.roundtable.shared.Page;

/** All offerings, with their timings. */
@Dependent
public class Offerings {

    @PersistenceContext EntityManager em;

    void add(Object part) {
        em.persist(part);
    }

    /** @return the offering with its course, in one statement */
    public Optional<Offering> by(Long id) {
        return em.createQuery("select o from Offering o join fetch o.course where o.id = :id", Offering.class)
            .setParameter("id", id)
            .getResultStream().findFirst();
    }

    /** @return the offering, held until the transaction ends: nobody takes a place or moves it on meanwhile */
    Optional<Offering> held(Long id) {
        return Optional.ofNullable(em.find(Offering.class, id, PESSIMISTIC_WRITE));
    }

    /** @return the course an offering belongs to, without loading either */
    public Optional<Long> courseOf(Long offering) {
        return em.createQuery("select o.course.id from Offering o where o.id = :id", Long.class)
            .setParameter("id", offering).getResultStream().findFirst();
    }

    /** @return the offerings of a course whose learners may still do something */
    public List<Offering> notOver(Long course) {
        return em.createQuery("""
                select o from Offering o
                where o.course.id = :course and o.state in (PLANNED, OPEN, RUNNING, GRADING)
                order by o.id""", Offering.class)
            .setParameter("course", course).getResultList();
    }

    /** @return those members can ask for a place in, soonest first, the first 20 */
    List<Offering> enrolling(Long course) {
        return em.createQuery("""
                select o from Offering o
                where o.course.id = :course and o.state in (OPEN, RUNNING) order by o.startsAt, o.id""", Offering.class)
            .setParameter("course", course).setMaxResults(20).getResultList();
    }

    /** @return how many offerings of a course were taught to their end */
    long finished(Long course) {
        return em.createQuery("select count(o.id) from Offering o where o.course.id = :course and o.state in (FINISHED, ARCHIVED)", Long.class)
            .setParameter("course", course).getSingleResult();
    }

    /** @return whether a course has or had an offering that members could enrol in */
    boolean everOpened(Long course) {
        return !em.createQuery("select o.id from Offering o where o.course.id = :course and o.state <> PLANNED", Long.class)
            .setParameter("course", course).setMaxResults(1).getResultList().isEmpty();
    }

    /** @return whether a course has an offering that members are in now */
    boolean underWay(Long course) {
        return !em.createQuery("select o.id from Offering o where o.course.id = :course and o.state in (OPEN, RUNNING, GRADING)", Long.class)
            .setParameter("course", course).setMaxResults(1).getResultList().isEmpty();
    }

    /** @return open offerings that have begun, and running ones that are over: at most 500 at a time */
    List<Long> toMoveOn(Instant now) {
        return em.createQuery("""
                select o.id from Offering o
                where o.state = OPEN and o.startsAt <= :now or o.state = RUNNING and o.endsAt <= :now
                order by o.id""", Long.class)
            .setParameter("now", now).setMaxResults(500).getResultList();
    }

    /** @return those of a course, latest first */
    Page<Offering> of(Long course, int page, int size) {
        var rows = em.createQuery("""
                select o from Offering o join fetch o.course
                where o.course.id = :course order by o.startsAt desc, o.id desc""", Offering.class)
            .setParameter("course", course).setFirstResult(page * size).setMaxResults(size).getResultList();
        var total = em.createQuery("select count(o.id) from Offering o where o.course.id = :course", Long.class)
            .setParameter("course", course).getSingleResult();
        return new Page<>(rows, total);
    }

    /** @return the timings of an offering with their activities and units, in the order of the outline */
    public List<Timing> timetable(Long offering) {
        return em.createQuery("""
                select t from Timing t join fetch t.activity join fetch t.activity.unit
                where t.offering.id = :offering
                order by t.activity.unit.position, t.activity.unit.id, t.activity.position, t.activity.id""", Timing.class)
            .setParameter("offering", offering).getResultList();
    }

    public List<Timing> timings(Long offering) {
        return em.createQuery("select t from Timing t join fetch t.activity where t.offering.id = :offering", Timing.class)
            .setParameter("offering", offering).getResultList();
    }

    public Optional<Timing> timing(Long offering, Long activity) {
        return em.createQuery("select t from Timing t where t.offering.id = :offering and t.activity.id = :activity", Timing.class)
            .setParameter("offering", offering).setParameter("activity", activity)
            .getResultStream().findFirst();
    }

    /** An activity is about to go: it has no times any more. */
    void forget(Activity activity) {
        em.createQuery("delete from Timing t where t.activity = :activity").setParameter("activity", activity).executeUpdate();
    }
}
