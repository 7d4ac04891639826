package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roundtable.access.Place;
import org.roundtable.course.Offering;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.question.QuestionVersion;
import org.roundtable.shared.NotThere;

/** All attempts, drawn, begun and handed in. */
@Dependent
class Attempts {

    private static final String WITH_ALL = """
            select a from Attempt a join fetch a.enrolment join fetch a.enrolment.member join fetch a.enrolment.offering join fetch a.enrolment.offering.course
            join fetch a.testVersion join fetch a.assessment join fetch a.assessment.activity
            """;

    @PersistenceContext EntityManager em;

    void add(Object part) {
        em.persist(part);
    }

    /** @return a reference to what a paper asks; costs no query */
    QuestionVersion question(Long version) {
        return em.getReference(QuestionVersion.class, version);
    }

    /** Takes an attempt away with everything that belongs to it; only ever one that counts nowhere. */
    void discard(Long id) {
        var contents = em.createQuery("select f.content.id from AnswerFile f where f.attempt.id = :id", Long.class).setParameter("id", id).getResultList();
        for (var part : List.of("delete from AnswerFile f where f.attempt.id = :id", "delete from EssayMark m where m.response.id in (select r.id from Response r where r.attempt.id = :id)",
                "delete from Response r where r.attempt.id = :id", "delete from AttemptEvent e where e.id.attempt = :id", "delete from Attempt a where a.id = :id")) {
            em.createQuery(part).setParameter("id", id).executeUpdate();
        }
        if (!contents.isEmpty()) {
            em.createQuery("delete from AnswerContent c where c.id in :ids").setParameter("ids", contents).executeUpdate();
        }
        em.clear();
    }

    /** Found through its learner, so nobody else's attempt can be reached by guessing an id. */
    Optional<Attempt> of(Long member, Long id) {
        return em.createQuery(WITH_ALL + "where a.id = :id and a.enrolment.member.id = :member", Attempt.class)
            .setParameter("id", id).setParameter("member", member)
            .getResultStream().findFirst();
    }

    Optional<Attempt> by(Long id) {
        return em.createQuery(WITH_ALL + "where a.id = :id", Attempt.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** @return the attempt with all it belongs to that an answer is part of */
    Attempt with(Response answer) {
        return em.createQuery(WITH_ALL + "where a.id = (select r.attempt.id from Response r where r = :answer)", Attempt.class).setParameter("answer", answer).getSingleResult();
    }

    /** Holds an attempt of {@code member} against everybody else until the transaction ends; the first thing to be done with it. */
    void lock(Long member, Long id) {
        // its learner is looked for in a query of its own: what is joined would be held, too
        em.createQuery("select a from Attempt a where a.id = :id and exists (select e.id from Enrolment e where e = a.enrolment and e.member.id = :member)", Attempt.class)
            .setParameter("id", id).setParameter("member", member).setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList().stream().findFirst().orElseThrow(NotThere::new);
    }

    void refresh(Attempt attempt) {
        em.refresh(attempt);
    }

    /** @return the attempt, held against everybody else until the transaction ends; the first thing to be done with it */
    Attempt locked(Long id) {
        em.find(Attempt.class, id, LockModeType.PESSIMISTIC_WRITE);
        return em.createQuery(WITH_ALL + "where a.id = :id", Attempt.class).setParameter("id", id).getSingleResult();
    }

    /** @return the attempts, all held, always in one order, so that nobody waits for each other; in two statements */
    List<Attempt> locked(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        em.createQuery("select a from Attempt a where a.id in :ids order by a.id", Attempt.class)
            .setParameter("ids", ids).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        return em.createQuery(WITH_ALL + "where a.id in :ids order by a.id", Attempt.class).setParameter("ids", ids).getResultList();
    }

    /** Writes what was changed and forgets these parts, so that nothing looks at them again for changes. */
    void letGo(Collection<?> parts) {
        em.flush();
        parts.forEach(em::detach);
    }

    /** @return of all learners of these attempts, in all these tests, what is marked completely, first one first */
    List<Attempt> marked(Collection<Attempt> attempts) {
        return em.createQuery("""
                select a from Attempt a join fetch a.testVersion
                where a.enrolment in :enrolments and a.assessment in :assessments and a.scoredAt is not null order by a.number""", Attempt.class)
            .setParameter("enrolments", attempts.stream().map(Attempt::enrolment).distinct().toList())
            .setParameter("assessments", attempts.stream().map(Attempt::assessment).distinct().toList()).getResultList();
    }

    /** @return the last begun attempt of each learner of an offering at a test, or the first that lies ready; @param enrolments only of these, {@code null} for of all */
    List<Long> latest(Long assessment, Long offering, Collection<Long> enrolments) {
        return em.createQuery("""
                select max(a.id) from Attempt a
                where a.assessment.id = :assessment and a.enrolment.offering.id = :offering and a.enrolment.state <> TEST_RUN and (:all = true or a.enrolment.id in :enrolments)
                and a.number = (select max(b.number) from Attempt b
                    where b.enrolment = a.enrolment and b.assessment = a.assessment and (b.deadline.until is not null or b.number = 1))
                group by a.enrolment.id order by a.enrolment.id""", Long.class)
            .setParameter("assessment", assessment).setParameter("offering", offering)
            .setParameter("all", enrolments == null).setParameter("enrolments", enrolments == null ? List.of(-1L) : enrolments).getResultList();
    }

    /** @return where what is done to a whole test of an offering is told */
    Place place(Long offering) {
        return em.find(Offering.class, offering).place();
    }

    /** @return those of them after which their learner has begun no other */
    List<Long> last(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("""
                select a.id from Attempt a where a.id in :ids and not exists (
                    select b.id from Attempt b
                    where b.enrolment = a.enrolment and b.assessment = a.assessment and b.number > a.number and b.deadline.until is not null)
                order by a.id""", Long.class)
            .setParameter("ids", ids).getResultList();
    }

    /** Whoever begins a test holds their enrolment, so that pressing Start twice begins it once. */
    void hold(Enrolment enrolment) {
        em.lock(enrolment, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @return these, in one statement, with nothing of what they belong to */
    List<Attempt> those(Collection<Long> ids) {
        return em.createQuery("select a from Attempt a where a.id in :ids order by a.id", Attempt.class).setParameter("ids", ids).getResultList();
    }

    /** @return all attempts of one learner at one test, first one first */
    List<Attempt> at(Long assessment, Long enrolment) {
        return em.createQuery("""
                select a from Attempt a join fetch a.testVersion
                where a.enrolment.id = :enrolment and a.assessment.id = :assessment
                order by a.number""", Attempt.class)
            .setParameter("enrolment", enrolment).setParameter("assessment", assessment).getResultList();
    }

    /** Whether anybody's answers are still taken. */
    boolean anyRunning(Long assessment, Long offering) {
        return !em.createQuery("""
                select a.id from Attempt a
                where a.assessment.id = :assessment and a.enrolment.offering.id = :offering and a.enrolment.state <> TEST_RUN
                and a.deadline.until is not null and a.points is null and (a.ending is null or a.ending <> org.roundtable.attempt.Ending.ABANDONED)""", Long.class)
            .setParameter("assessment", assessment).setParameter("offering", offering).setMaxResults(1).getResultList().isEmpty();
    }

    /** @return when the last learner of an offering ended a test; {@code null} where none has */
    Instant lastEnd(Long assessment, Long offering) {
        return em.createQuery("select max(a.handedIn) from Attempt a where a.assessment.id = :assessment and a.enrolment.offering.id = :offering and a.enrolment.state <> TEST_RUN",
                Instant.class)
            .setParameter("assessment", assessment).setParameter("offering", offering).getSingleResult();
    }

    /** @return by test how many learners of an offering are writing, and how many have handed in */
    Map<Long, long[]> counts(Long offering) {
        return em.createQuery("""
                select a.assessment.id, count(distinct case when a.handedIn is null then a.enrolment.id end),
                    count(distinct case when a.handedIn is not null and a.ending <> org.roundtable.attempt.Ending.ABANDONED then a.enrolment.id end)
                from Attempt a
                where a.enrolment.offering.id = :offering and a.enrolment.state <> TEST_RUN and a.deadline.until is not null
                group by a.assessment.id""", Object[].class)
            .setParameter("offering", offering).getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> new long[] {(Long) row[1], (Long) row[2]}));
    }

    /** @return ids of attempts whose time is over: that did not end yet, or that nothing can come for any more; the longest overdue first */
    List<Long> overdueAt(Instant now, int most) {
        return em.createQuery("""
                select a.id from Attempt a
                where a.attendAt < :now
                order by a.attendAt, a.id""", Long.class)
            .setParameter("now", now).setMaxResults(most).getResultList();
    }
}
