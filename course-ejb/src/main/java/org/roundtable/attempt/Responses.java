package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.roundtable.attempt.SentAnswers.Sent;
import org.roundtable.question.QuestionVersion;

/** All answers, each in its place on a paper. */
@Dependent
class Responses {

    @PersistenceContext EntityManager em;

    /**
     * Saves one answer in one statement, if {@link Attempt#take} would take it. The condition stands on the row that is written
     * wherever two could meet: a newer revision, or a hand-in, that comes first is seen even by a statement that had to wait for it.
     *
     * @param deadline the one the sender knows; nothing is saved where it is not the one that holds
     * @return whether it was saved
     */
    boolean save(Long attempt, Long member, String writer, Instant deadline, Sent sent, Instant now) {
        return em.createQuery("""
                update Response r
                set r.answer = :answer, r.revision = :revision, r.flagged = :flagged, r.savedAt = :now, r.late = :late
                where r.attempt.id = :attempt and r.slot = :slot and r.revision < :revision and r.closed = false
                and exists (select a.id from Attempt a
                    where a.id = :attempt and a.enrolment.member.id = :member and a.writer = :writer
                    and a.deadline.until = :deadline and (a.deadline.until >= :earliest or a.steering.pausedAt is not null))""")
            .setParameter("answer", sent.answer()).setParameter("revision", sent.revision()).setParameter("flagged", sent.flagged())
            .setParameter("now", now).setParameter("late", now.isAfter(deadline))
            .setParameter("attempt", attempt).setParameter("slot", sent.slot())
            .setParameter("member", member).setParameter("writer", writer)
            .setParameter("deadline", deadline).setParameter("earliest", now.minus(Deadline.TOLERANCE))
            .executeUpdate() == 1;
    }

    /** What is not saved by now never will be. Waits for saves that are under way. */
    void close(Long attempt) {
        em.createQuery("update Response r set r.closed = true where r.attempt.id = :attempt and r.closed = false")
            .setParameter("attempt", attempt).executeUpdate();
    }

    /** The same for many at once. */
    void close(Collection<Long> attempts) {
        em.createQuery("update Response r set r.closed = true where r.attempt.id in :attempts and r.closed = false")
            .setParameter("attempts", attempts).executeUpdate();
    }

    /** They are answered again: nothing is marked any more. */
    void reopen(Collection<Long> attempts) {
        em.createQuery("update Response r set r.closed = false, r.points = null where r.attempt.id in :attempts")
            .setParameter("attempts", attempts).executeUpdate();
        em.createQuery("delete from EssayMark m where m.response.id in (select r.id from Response r where r.attempt.id in :attempts)")
            .setParameter("attempts", attempts).executeUpdate();
    }

    /** @return the answers of many attempts, each attempt's in their order, in two statements: a question that many were asked is read once */
    List<Response> of(Collection<Long> attempts) {
        em.createQuery("""
                select v from QuestionVersion v
                where v.id in (select r.questionVersion.id from Response r where r.attempt.id in :attempts)""", QuestionVersion.class)
            .setParameter("attempts", attempts).getResultList();
        return em.createQuery("select r from Response r where r.attempt.id in :attempts order by r.attempt.id, r.slot", Response.class)
            .setParameter("attempts", attempts).getResultList();
    }

    List<Held> held(Long attempt, Collection<Integer> slots) {
        return em.createQuery("""
                select new org.roundtable.attempt.Held(r.slot, r.revision, r.answer, r.flagged) from Response r
                where r.attempt.id = :attempt and r.slot in :slots""", Held.class)
            .setParameter("attempt", attempt).setParameter("slots", slots).getResultList();
    }

    /** @return the answers of one attempt in their order, with their questions, in one statement */
    List<Response> of(Long attempt) {
        return em.createQuery("""
                select r from Response r join fetch r.questionVersion
                where r.attempt.id = :attempt order by r.slot""", Response.class)
            .setParameter("attempt", attempt).getResultList();
    }
}
