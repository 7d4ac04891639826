package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All answers that wait for a person, and those that had one. */
@Dependent
class EssayMarks {

    private static final int LOOKED_AT = 50;

    @PersistenceContext EntityManager em;

    /** @return what waits in an offering, question by question */
    List<QueueRow> queue(Long offering, boolean testRun) {
        return em.createQuery("""
                select new org.roundtable.attempt.QueueRow(a.id, a.title, v.id, case when q.title = '' then q.excerpt else q.title end,
                    sum(case when m.markedAt is null then 1 else 0 end), count(m.id), min(m.handedIn))
                from EssayMark m join m.activity a join m.questionVersion v join v.question q
                where m.offering.id = :offering and m.testRun = :testRun
                group by a.id, a.title, v.id, q.title, q.excerpt
                order by min(m.handedIn)""", QueueRow.class)
            .setParameter("offering", offering).setParameter("testRun", testRun).setMaxResults(200).getResultList();
    }

    /**
     * Takes the next one in the queue: whose author handed in first. Two who ask at once get different ones.
     *
     * @param question version whose answers are marked in a row
     */
    Optional<EssayMark> next(Long offering, Long question, boolean testRun, Long member, Instant now) {
        var waiting = em.createQuery("""
                select m.id from EssayMark m
                where m.offering.id = :offering and m.questionVersion.id = :question and m.testRun = :testRun and m.markedAt is null and m.response.dropped = false
                and (m.holder is null or m.holder.id = :member or m.heldUntil <= :now)
                order by case when m.holder.id = :member then 0 else 1 end, m.handedIn, m.id""", Long.class)
            .setParameter("offering", offering).setParameter("question", question).setParameter("testRun", testRun).setParameter("member", member).setParameter("now", now)
            .setMaxResults(LOOKED_AT).getResultList();
        return waiting.stream().filter(id -> take(id, member, now)).findFirst().flatMap(this::by);
    }

    private boolean take(Long id, Long member, Instant now) {
        return em.createQuery("""
                update EssayMark m set m.holder.id = :member, m.heldUntil = :until
                where m.id = :id and m.markedAt is null and (m.holder.id is null or m.holder.id = :member or m.heldUntil <= :now)""")
            .setParameter("id", id).setParameter("member", member).setParameter("now", now).setParameter("until", now.plus(EssayMark.HOLD))
            .executeUpdate() == 1;
    }

    /** @return one with all that is shown of it, in one statement */
    Optional<EssayMark> by(Long id) {
        return em.createQuery("""
                select m from EssayMark m join fetch m.offering join fetch m.offering.course join fetch m.activity
                join fetch m.response join fetch m.questionVersion
                where m.id = :id""", EssayMark.class)
            .setParameter("id", id).getResultStream().findFirst();
    }

    /** @return what a person made of an answer; empty where none had to */
    Optional<EssayMark> on(Long response) {
        return em.createQuery("select m from EssayMark m join fetch m.response left join fetch m.marker where m.response.id = :response", EssayMark.class)
            .setParameter("response", response).getResultStream().findFirst();
    }

    /** Whether an answer of a test run waits to be marked. */
    boolean rehearsing(Long offering, Long activity) {
        return !em.createQuery("select m.id from EssayMark m where m.offering.id = :offering and m.activity.id = :activity and m.testRun = true and m.markedAt is null", Long.class)
            .setParameter("offering", offering).setParameter("activity", activity).setMaxResults(1).getResultList().isEmpty();
    }

    /** An answer that changed waits to be read, anew where it was read before. */
    void again(Attempt attempt, Response answer) {
        em.createQuery("select m from EssayMark m where m.response = :response", EssayMark.class).setParameter("response", answer)
            .getResultStream().findFirst().ifPresentOrElse(EssayMark::again, () -> em.persist(new EssayMark(attempt, answer)));
    }

    Long attempt(Long id) {
        return em.createQuery("select m.response.attempt.id from EssayMark m where m.id = :id", Long.class).setParameter("id", id).getSingleResult();
    }

    /** What is changed at once is changed one after the other: a draft that keeps itself comes at the very moment in which its author marks. */
    void hold(EssayMark mark) {
        em.refresh(mark, LockModeType.PESSIMISTIC_WRITE);
    }

    long waiting(Long offering, Long question, boolean testRun) {
        return em.createQuery("""
                select count(m) from EssayMark m
                where m.offering.id = :offering and m.questionVersion.id = :question and m.testRun = :testRun and m.markedAt is null""", Long.class)
            .setParameter("offering", offering).setParameter("question", question).setParameter("testRun", testRun).getSingleResult();
    }

    /** @return where markers of one attempt wrote something, or picked levels, by id of the answer */
    Map<Long, EssayMark> saidOn(Long attempt) {
        return em.createQuery("""
                select m from EssayMark m join fetch m.response
                where m.response.attempt.id = :attempt and (m.comment is not null or m.levels is not null)""", EssayMark.class)
            .setParameter("attempt", attempt).getResultStream().collect(Collectors.toMap(mark -> mark.response().id(), mark -> mark));
    }
}
