package org.roundtable.enrolment;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.course.Offering;

/** Everybody's enrolments. */
@Dependent
public class Enrolments {

    @PersistenceContext EntityManager em;

    void add(Enrolment enrolment) {
        em.persist(enrolment);
    }

    /** @return the offering, held until the transaction ends: its places and its waiting list change one after the other */
    Optional<Offering> hold(Long offering) {
        return Optional.ofNullable(em.find(Offering.class, offering, PESSIMISTIC_WRITE));
    }

    /** The same for an enrolment already read: it and its offering are read anew, because they may have changed meanwhile. */
    void hold(Enrolment enrolment) {
        em.flush();
        em.refresh(enrolment.offering(), PESSIMISTIC_WRITE);
        em.refresh(enrolment);
    }

    public Optional<Enrolment> by(Long id) {
        return em.createQuery("select e from Enrolment e join fetch e.member join fetch e.offering join fetch e.offering.course where e.id = :id", Enrolment.class)
            .setParameter("id", id)
            .getResultStream().findFirst();
    }

    /** @return the member's enrolment in an offering, with offering and course, whatever its state */
    public Optional<Enrolment> of(Long member, Long offering) {
        return em.createQuery("""
                select e from Enrolment e join fetch e.offering join fetch e.offering.course
                where e.member.id = :member and e.offering.id = :offering""", Enrolment.class)
            .setParameter("member", member).setParameter("offering", offering)
            .getResultStream().findFirst();
    }

    Optional<Long> offeringOf(Long enrolment) {
        return em.createQuery("select e.offering.id from Enrolment e where e.id = :id", Long.class)
            .setParameter("id", enrolment).getResultStream().findFirst();
    }

    Optional<EnrolmentState> stateOf(Long member, Long offering) {
        return em.createQuery("select e.state from Enrolment e where e.member.id = :member and e.offering.id = :offering", EnrolmentState.class)
            .setParameter("member", member).setParameter("offering", offering)
            .getResultStream().findFirst();
    }

    /** @return what a member is in, where anything is going on before what is over, newest first */
    List<Enrolment> of(Long member, int first, int size) {
        return em.createQuery("""
                select e from Enrolment e join fetch e.offering join fetch e.offering.course
                where e.member.id = :member and e.state <> TEST_RUN
                order by case when e.state in (REJECTED, WITHDRAWN) or e.offering.state in (FINISHED, ARCHIVED) then 1 else 0 end,
                    e.offering.startsAt desc, e.id""", Enrolment.class)
            .setParameter("member", member).setFirstResult(first).setMaxResults(size).getResultList();
    }

    /** @return those who learn or learned in an offering, with their members, by name */
    public List<Enrolment> learners(Long offering, int first, int size) {
        return em.createQuery("""
                select e from Enrolment e join fetch e.member
                where e.offering.id = :offering and e.state in (ENROLLED, COMPLETED, FAILED)
                order by lower(e.member.displayName), e.id""", Enrolment.class)
            .setParameter("offering", offering).setFirstResult(first).setMaxResults(size).getResultList();
    }

    /** @return how many learn or learned in an offering */
    public long countLearners(Long offering) {
        return em.createQuery("select count(e) from Enrolment e where e.offering.id = :offering and e.state in (ENROLLED, COMPLETED, FAILED)", Long.class)
            .setParameter("offering", offering).getSingleResult();
    }

    /** @return how many stand where in an offering; states nobody is in are missing */
    public Map<EnrolmentState, Long> counts(Long offering) {
        var counts = new EnumMap<EnrolmentState, Long>(EnrolmentState.class);
        em.createQuery("select e.state, count(e) from Enrolment e where e.offering.id = :offering and e.state <> TEST_RUN group by e.state", Object[].class)
            .setParameter("offering", offering).getResultStream()
            .forEach(row -> counts.put((EnrolmentState) row[0], (Long) row[1]));
        return counts;
    }

    /** @return where those stand now who once began to learn in an offering; states nobody is in are missing */
    public Map<EnrolmentState, Long> begun(Long offering) {
        var counts = new EnumMap<EnrolmentState, Long>(EnrolmentState.class);
        em.createQuery("""
                select e.state, count(e) from Enrolment e
                where e.offering.id = :offering and e.enrolledAt is not null group by e.state""", Object[].class)
            .setParameter("offering", offering).getResultStream()
            .forEach(row -> counts.put((EnrolmentState) row[0], (Long) row[1]));
        return counts;
    }

    /** @return who has waited longest */
    Optional<Enrolment> nextInLine(Long offering) {
        return em.createQuery("""
                select e from Enrolment e join fetch e.member
                where e.offering.id = :offering and e.state = WAITLISTED
                order by e.waitingSince, e.id""", Enrolment.class)
            .setParameter("offering", offering).setMaxResults(1)
            .getResultStream().findFirst();
    }

    /** @return 1 for who is next */
    long position(Enrolment waiting) {
        return 1 + em.createQuery("""
                select count(e) from Enrolment e
                where e.offering = :offering and e.state = WAITLISTED
                    and (e.waitingSince < :since or e.waitingSince = :since and e.id < :id)""", Long.class)
            .setParameter("offering", waiting.offering()).setParameter("since", waiting.waitingSince()).setParameter("id", waiting.id())
            .getSingleResult();
    }

    /** @return those whose offered place is not kept any longer: at most 500 at a time */
    List<Long> expired(Instant now) {
        return em.createQuery("select e.id from Enrolment e where e.offerUntil < :now order by e.offerUntil, e.id", Long.class)
            .setParameter("now", now).setMaxResults(500).getResultList();
    }

    boolean anyExpired(Instant now) {
        return !em.createQuery("select e.id from Enrolment e where e.offerUntil < :now", Long.class)
            .setParameter("now", now).setMaxResults(1).getResultList().isEmpty();
    }
}
