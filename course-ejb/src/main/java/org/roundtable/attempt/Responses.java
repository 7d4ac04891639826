package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.question.QuestionVersion;

/** All answers, each in its place on a paper. */
@Dependent
class Responses {

    @PersistenceContext EntityManager em;

    /** They are answered again: nothing is marked any more. */
    void reopen(Collection<Long> attempts) {
        em.createQuery("update Response r set r.points = null where r.attempt.id in :attempts")
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

    Optional<Response> by(Long id) {
        return em.createQuery("select r from Response r join fetch r.questionVersion where r.id = :id", Response.class)
            .setParameter("id", id).getResultStream().findFirst();
    }

    /** @return the answers of one attempt in their order, with their questions, in one statement */
    List<Response> of(Long attempt) {
        return em.createQuery("""
                select r from Response r join fetch r.questionVersion
                where r.attempt.id = :attempt order by r.slot""", Response.class)
            .setParameter("attempt", attempt).getResultList();
    }

    /** @return the same of an attempt that runs, with what is held; none of it is stored by that */
    List<Response> of(Long attempt, Map<Integer, Held> held) {
        var responses = of(attempt);
        for (var response : responses) {
            em.detach(response);
            response.take(held.get(response.slot()));
        }
        return responses;
    }
}
