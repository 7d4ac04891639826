package org.roundtable.assignment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What handed-in work earned, and letting learners know it. Asks no guard: {@code grading} has. */
@Dependent
public class WorkScores {

    @PersistenceContext EntityManager em;

    /** @return one score per work handed in by these learners, whether marked or not, in one statement */
    public List<WorkScore> of(Long offering, Collection<Long> enrolments) {
        return enrolments.isEmpty() ? List.of() : em.createQuery("""
                select e.id, a.id, m.points, w.points, m.id
                from WorkMark m join m.submission s join s.enrolment e join s.assignment w join w.activity a
                where e.offering.id = :offering and e.id in :enrolments""", Object[].class)
            .setParameter("offering", offering).setParameter("enrolments", enrolments)
            .getResultStream().map(WorkScores::score).toList();
    }

    /** From now on the learners of an offering read what was said of this work; what is marked later waits for another call. */
    public void release(Long offering, Long activity, Instant now) {
        em.createQuery("""
                update WorkMark m set m.releasedAt = :now, m.version = m.version + 1
                where m.releasedAt is null and m.markedAt is not null and m.submission.id in (
                    select s.id from Submission s where s.enrolment.offering.id = :offering and s.assignment.activity.id = :activity)""")
            .setParameter("now", now).setParameter("offering", offering).setParameter("activity", activity).executeUpdate();
    }

    /** The same for one learner's work, marked after the others’ were released. */
    public void release(Long submission, Instant now) {
        em.createQuery("""
                update WorkMark m set m.releasedAt = :now, m.version = m.version + 1
                where m.releasedAt is null and m.markedAt is not null and m.submission.id = :submission""")
            .setParameter("now", now).setParameter("submission", submission).executeUpdate();
    }

    private static WorkScore score(Object[] row) {
        return new WorkScore((Long) row[0], (Long) row[1], row[2] == null ? null : Assignment.percent((BigDecimal) row[2], (BigDecimal) row[3]), (Long) row[4]);
    }
}
