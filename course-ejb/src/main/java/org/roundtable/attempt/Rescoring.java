package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.question.Content;
import org.roundtable.question.QuestionVersion;
import org.roundtable.question.Questions;

/** Works out what settled attempts come to by other rulings, and stores nothing. The same answer to the same question is marked once. */
@Dependent
class Rescoring {

    private static final int REMEMBERED = 20_000;

    /** An answer as it is marked; equal ones earn the same. */
    private record Given(Long question, String answer, BigDecimal marks, boolean certainty) {}

    /** What one answer earns from now on. */
    record Change(Long response, Verdict verdict) {}

    /** A page of attempts marked anew: all of them, and the answers among them that earn something else. */
    record Outcome(List<Rescored> attempts, List<Change> changes) {

        List<Rescored> changed() {
            return attempts.stream().filter(Rescored::changed).toList();
        }
    }

    @PersistenceContext EntityManager em;
    @Inject Questions questions;
    private final Map<Given, Verdict> verdicts = new HashMap<>();
    private final Map<Long, Content> contents = new HashMap<>();
    private int edition = -1;

    /** @return what these attempts come to, in one statement for all of them */
    Outcome of(Judging judging, Collection<Long> attempts) {
        if (attempts.isEmpty() || judging.touched().isEmpty()) {
            return new Outcome(List.of(), List.of());
        }
        learn(judging);
        var sums = new LinkedHashMap<Long, Sum>();
        var changes = new ArrayList<Change>();
        em.createQuery("""
                select a.id, a.enrolment.id, a.points, a.outOf, a.unmarked, r.id, r.questionVersion.id, r.marks,
                    case when m.id is null then r.answer else null end, r.points, r.dropped, m.id, m.points, a.testVersion.rules.taking.certainty,
                    case when a.testVersion.rules.taking.certainty = true then (select sum(o.points) from Response o where o.attempt = a) else a.points end
                from Response r join r.attempt a left join EssayMark m on m.response = r
                where a.id in :ids and r.questionVersion.id in :touched and a.points is not null
                order by a.id""", Object[].class)
            .setParameter("ids", attempts).setParameter("touched", judging.touched())
            .getResultStream().forEach(row -> {
                var sum = sums.computeIfAbsent((Long) row[0], id -> new Sum(row));
                var before = new Verdict((BigDecimal) row[9], (Boolean) row[10]);
                var after = verdict(judging, row);
                if (!after.same(before.points(), before.dropped())) {
                    sum.exchange(before, after, (BigDecimal) row[7]);
                    changes.add(new Change((Long) row[5], after));
                }
            });
        return new Outcome(sums.values().stream().map(Sum::rescored).toList(), changes);
    }

    private Verdict verdict(Judging judging, Object[] row) {
        var question = (Long) row[6];
        var marks = (BigDecimal) row[7];
        if (row[11] != null) {
            return judging.byHand(question, marks, (BigDecimal) row[12]);
        }
        if (verdicts.size() >= REMEMBERED) {
            verdicts.clear();
        }
        return verdicts.computeIfAbsent(new Given(question, (String) row[8], marks, (Boolean) row[13]),
            given -> judging.verdict(question, contents.get(question), given.answer(), marks, null, given.certainty()));
    }

    private void learn(Judging judging) {
        if (edition != judging.edition()) {
            verdicts.clear();
            edition = judging.edition();
        }
        var unknown = judging.touched().stream().filter(question -> !contents.containsKey(question)).toList();
        questions.versions(unknown).forEach((QuestionVersion version) -> contents.put(version.id(), version.content()));
    }

    /** What an attempt comes to while its answers are exchanged one by one. */
    private static final class Sum {

        private final Object[] row;
        private BigDecimal points;
        private BigDecimal outOf;
        private int unmarked;

        Sum(Object[] row) {
            this.row = row;
            // where wrong answers take away, what was stored may be more than the sum
            this.points = row[14] == null ? BigDecimal.ZERO : (BigDecimal) row[14];
            this.outOf = (BigDecimal) row[3];
            this.unmarked = (Integer) row[4];
        }

        void exchange(Verdict before, Verdict after, BigDecimal marks) {
            points = points.subtract(before.waits() ? BigDecimal.ZERO : before.points()).add(after.waits() ? BigDecimal.ZERO : after.points());
            outOf = outOf.add(before.dropped() ? marks : BigDecimal.ZERO).subtract(after.dropped() ? marks : BigDecimal.ZERO);
            unmarked += (after.waits() ? 1 : 0) - (before.waits() ? 1 : 0);
        }

        Rescored rescored() {
            return new Rescored((Long) row[0], (Long) row[1], (BigDecimal) row[2], (BigDecimal) row[3], (Integer) row[4], points.max(BigDecimal.ZERO), outOf, unmarked);
        }
    }
}
