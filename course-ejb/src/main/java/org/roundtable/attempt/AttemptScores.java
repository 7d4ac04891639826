package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.assessment.GradingMethod;
import org.roundtable.assessment.Kind;

/** What was earned in tests, for those who add it up. Nothing here asks whether learners may see it yet. */
@Dependent
public class AttemptScores {

    @PersistenceContext EntityManager em;

    private record Try(GradingMethod method, BestScore score) {}

    /**
     * @return what counts of each learner in each test they handed in, in one statement for a page of enrolments. Which attempt that is says
     *     the newest version they sat.
     */
    public List<BestScore> best(Collection<Long> enrolments, Collection<Long> activities) {
        return best(enrolments, activities, Map.of());
    }

    /** @param instead by attempt what it would come to, where that is asked rather than what it came to */
    public List<BestScore> best(Collection<Long> enrolments, Collection<Long> activities, Map<Long, Rescored> instead) {
        if (enrolments.isEmpty() || activities.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                select a.enrolment.id, s.activity.id, a.id, a.points, a.outOf, a.unmarked, a.handedIn, v.rules.taking.method
                from Attempt a join a.assessment s join a.testVersion v
                where a.enrolment.id in :enrolments and s.activity.id in :activities and a.points is not null
                order by a.enrolment.id, s.activity.id, a.number""", Object[].class)
            .setParameter("enrolments", enrolments).setParameter("activities", activities)
            .getResultStream().map(row -> new Try((GradingMethod) row[7], score(row, instead.get((Long) row[2]))))
            .collect(Collectors.groupingBy(one -> List.of(one.score().enrolment(), one.score().activity()), LinkedHashMap::new, Collectors.toList()))
            .values().stream().map(tries -> Counting.of(tries.get(tries.size() - 1).method(), tries.stream().map(Try::score).toList())).toList();
    }

    /**
     * Baseline and exams of an offering by objective: of each learner the first baseline and what counts of the exam, of which everything is
     * marked. Questions without an objective are left out.
     */
    public List<ObjectiveScore> byObjective(Long offering) {
        return em.createQuery("""
                select new org.roundtable.attempt.ObjectiveScore(a.enrolment.id, s.kind, s.activity.id, q.objective, sum(r.points), sum(r.marks))
                from Response r join r.attempt a join a.assessment s join a.testVersion t join r.questionVersion v join v.question q
                where a.enrolment.offering.id = :offering and a.enrolment.state <> TEST_RUN and s.kind in :kinds and a.scoredAt is not null and q.objective <> '' and r.dropped = false
                and not exists (select b.id from Attempt b
                    where b.enrolment = a.enrolment and b.assessment = a.assessment and b.scoredAt is not null
                    and ((s.kind = :baseline or t.rules.taking.method = :first) and b.number < a.number
                        or s.kind <> :baseline and t.rules.taking.method = :last and b.number > a.number
                        or s.kind <> :baseline and t.rules.taking.method = :best
                            and (b.points * a.outOf > a.points * b.outOf or b.points * a.outOf = a.points * b.outOf and b.number < a.number)))
                group by a.enrolment.id, s.kind, s.activity.id, q.objective
                order by a.enrolment.id, s.kind, q.objective""", ObjectiveScore.class)
            .setParameter("offering", offering).setParameter("kinds", List.of(Kind.BASELINE, Kind.EXAM)).setParameter("baseline", Kind.BASELINE)
            .setParameter("first", GradingMethod.FIRST).setParameter("last", GradingMethod.LAST).setParameter("best", GradingMethod.BEST)
            .getResultList();
    }

    /** @return for each test of an offering how many answers wait for a marker; tests where none does are not in it */
    public Map<Long, Long> unmarked(Long offering) {
        return em.createQuery("""
                select m.activity.id, count(m) from EssayMark m
                where m.offering.id = :offering and m.markedAt is null and m.testRun = false
                group by m.activity.id""", Object[].class)
            .setParameter("offering", offering)
            .getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private static BestScore score(Object[] row, Rescored instead) {
        var points = instead == null ? (java.math.BigDecimal) row[3] : instead.points();
        var outOf = instead == null ? (java.math.BigDecimal) row[4] : instead.outOf();
        var complete = (instead == null ? (Integer) row[5] : instead.unmarked()) == 0;
        return new BestScore((Long) row[0], (Long) row[1], (Long) row[2], complete ? points : null, outOf,
            complete ? Attempt.percent(points, outOf) : null, (java.time.Instant) row[6]);
    }
}
