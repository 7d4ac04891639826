package org.roundtable.review;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.Tables;

/** Who takes part in a round: exactly those who handed in and have not left, each as author and as reviewer. */
@Dependent
class Pool {

    @PersistenceContext EntityManager em;
    @Inject Tables tables;

    /** @return all works, the oldest first, in one statement */
    List<PooledWork> of(ReviewRound round, Instant now) {
        return em.createQuery("""
                select new org.roundtable.review.PooledWork(s.id, e.id, s.handedInAt, count(r), count(r.doneAt))
                from Submission s join s.enrolment e
                left join Review r on r.work = s and (r.doneAt is not null or r.inHand = true and r.leaseUntil > :now
                    and r.reviewer.id in (select l.id from Enrolment l where l.offering = :offering and l.state in (ENROLLED, COMPLETED, FAILED)))
                where s.assignment = :assignment and e.offering = :offering and s.handIns > 0 and e.state in (ENROLLED, COMPLETED, FAILED)
                group by s.id, e.id, s.handedInAt
                order by s.handedInAt, s.id""", PooledWork.class)
            .setParameter("now", now).setParameter("assignment", round.assignment()).setParameter("offering", round.offering()).getResultList();
    }

    /**
     * Enough to say what they owe and whether there is something for them.
     *
     * @param own all reviews they ever took in the round
     */
    Asker asker(ReviewRound round, Enrolment enrolment, List<Review> own) {
        return asker(round, enrolment, own, Set.of());
    }

    /** With all that matters for which they are given, too. */
    Asker choosing(ReviewRound round, Enrolment enrolment, List<Review> own, Instant now) {
        var unliked = new HashSet<>(ofTheirReviewers(round, enrolment, now));
        own.stream().filter(Review::givenBack).map(review -> review.work().id()).forEach(unliked::add);
        return asker(round, enrolment, own, unliked);
    }

    private Asker asker(ReviewRound round, Enrolment enrolment, List<Review> own, Set<Long> unliked) {
        var reviewed = own.stream().filter(Review::done).map(review -> review.work().id()).collect(Collectors.toSet());
        return new Asker(enrolment.id(), reviewed.size(), reviewed, unliked, tables.companions(round.offering().id()).getOrDefault(enrolment.id(), Set.of()));
    }

    /** @return each of the pool as a reviewer, without what matters only for what to give them next, in two statements */
    List<Asker> askers(ReviewRound round, List<PooledWork> pool) {
        Map<Long, Long> done = em.createQuery("select r.reviewer.id, count(r) from Review r where r.round = :round and r.doneAt is not null group by r.reviewer.id", Object[].class)
            .setParameter("round", round).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
        var companions = tables.companions(round.offering().id());
        return pool.stream().map(PooledWork::enrolment)
            .map(one -> new Asker(one, done.getOrDefault(one, 0L), Set.of(), Set.of(), companions.getOrDefault(one, Set.of()))).toList();
    }

    /** @return names by enrolment, for the team alone */
    Map<Long, String> names(List<Long> enrolments) {
        return enrolments.isEmpty() ? Map.of() : em.createQuery("select e.id, e.member.displayName from Enrolment e where e.id in :enrolments", Object[].class)
            .setParameter("enrolments", enrolments).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    private List<Long> ofTheirReviewers(ReviewRound round, Enrolment enrolment, Instant now) {
        return em.createQuery("""
                select s.id from Submission s where s.assignment = :assignment and s.enrolment in (
                    select r.reviewer from Review r where r.round = :round and r.work.enrolment = :enrolment
                    and (r.doneAt is not null or r.inHand = true and r.leaseUntil > :now))""", Long.class)
            .setParameter("assignment", round.assignment()).setParameter("round", round).setParameter("enrolment", enrolment).setParameter("now", now)
            .getResultList();
    }
}
