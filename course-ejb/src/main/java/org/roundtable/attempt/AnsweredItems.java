package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Answers as those look at them who ask how questions worked. Asks no guard. */
@Dependent
public class AnsweredItems {

    private static final int MOST_ATTEMPTS = 5000;

    @PersistenceContext EntityManager em;

    /** @return what was answered in each learner's first attempt of which everything is marked, of questions that count and whose answers can be compared: files cannot; of 5,000 learners at most */
    public List<AnsweredItem> of(Long offering, Long assessment) {
        var attempts = em.createQuery("""
                select a.id from Attempt a
                where a.assessment.id = :assessment and a.enrolment.offering.id = :offering and a.scoredAt is not null
                and a.enrolment.state <> TEST_RUN and not exists (select b.id from Attempt b
                    where b.enrolment = a.enrolment and b.assessment = a.assessment and b.scoredAt is not null and b.number < a.number)
                order by a.id""", Long.class)
            .setParameter("assessment", assessment).setParameter("offering", offering).setMaxResults(MOST_ATTEMPTS).getResultList();
        return attempts.isEmpty() ? List.of() : em.createQuery("""
                select new org.roundtable.attempt.AnsweredItem(r.attempt.id, v.id, r.points, r.marks,
                    case when q.type in (SINGLE_CHOICE, MULTIPLE_CHOICE, TRUE_FALSE) then r.answer else null end)
                from Response r join r.questionVersion v join v.question q
                where r.attempt.id in :attempts and r.dropped = false and r.marks > 0 and q.type <> FILE_UPLOAD
                order by r.slot, r.id""", AnsweredItem.class)
            .setParameter("attempts", attempts).getResultList();
    }
}
