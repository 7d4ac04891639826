package org.roundtable.attempt;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.assessment.Assessment;
import org.roundtable.assessment.Kind;
import org.roundtable.enrolment.Progresses;
import org.roundtable.question.Content;
import org.roundtable.shared.Portions;

/**
 * Marks settled attempts anew by what was decided about their questions, a page at a time and in as many statements for many as for few.
 * Marking twice is marking once: an attempt knows by which edition it is marked.
 */
@Dependent
public class Remarking {

    /** So many attempts at a time are worked out or written. */
    public static final int PAGE = 500;
    private static final int MOST = 500_000;

    @PersistenceContext EntityManager em;
    @Inject Rulings rulings;
    @Inject Rescoring rescoring;
    @Inject AttemptScores scores;
    @Inject Progresses progresses;
    @Inject Attempts attempts;
    @Inject Conclusion conclusion;
    @Inject Ledger ledger;
    @Inject Event<AttemptsRemarked> remarked;

    /** @return ids of the settled attempts that were asked a question, in order */
    public List<Long> asked(Long offering, Long activity, Long question) {
        return em.createQuery("""
                select distinct a.id from Response r join r.attempt a
                where a.assessment.activity.id = :activity and a.enrolment.offering.id = :offering and a.points is not null and a.enrolment.state <> TEST_RUN and r.questionVersion.id = :question
                order by a.id""", Long.class)
            .setParameter("activity", activity).setParameter("offering", offering).setParameter("question", question)
            .setMaxResults(MOST).getResultList();
    }

    /**
     * @param treatment of the question, beside all that is decided already; {@code null} to take back what is decided about it
     * @return what these attempts would come to; nothing is stored
     */
    public List<Rescored> look(Long offering, Long assessment, Long question, Treatment treatment, Content corrected, Collection<Long> ids) {
        var standing = rulings.of(offering, assessment);
        var judging = treatment == null ? standing.without(question) : standing.and(question, treatment, corrected);
        return rescoring.of(judging, ids).attempts();
    }

    /** @return ids of the settled attempts that are not marked by all that is decided, in order */
    public List<Long> ahead(Long offering, Long assessment) {
        var judging = rulings.of(offering, assessment);
        return judging.touched().isEmpty() ? List.of() : em.createQuery("""
                select distinct a.id from Response r join r.attempt a
                where a.assessment.id = :assessment and a.enrolment.offering.id = :offering and a.points is not null and a.enrolment.state <> TEST_RUN and a.edition < :edition
                and r.questionVersion.id in :touched
                order by a.id""", Long.class)
            .setParameter("assessment", assessment).setParameter("offering", offering).setParameter("edition", judging.edition())
            .setParameter("touched", judging.touched()).setMaxResults(MOST).getResultList();
    }

    /** Marks these by what is decided now, and tells what follows. @return how many came to something else */
    public int remark(Long offering, Assessment test, Collection<Long> ids, String reason, Long by, Instant now) {
        // whoever marks or settles one of these waits, or has been waited for
        em.createNativeQuery("select id from attempt where id in (:ids) order by id for update").setParameter("ids", ids).getResultList();
        var judging = rulings.of(offering, test.id());
        var outcome = rescoring.of(judging, ids);
        var changed = outcome.changed();
        write(outcome.changes());
        if (!changed.isEmpty()) {
            addUp(changed.stream().map(Rescored::attempt).toList(), judging.edition(), now);
        }
        em.createNativeQuery("update attempt set edition = :edition where id in (:ids) and edition < :edition")
            .setParameter("edition", judging.edition()).setParameter("ids", ids).executeUpdate();
        if (!changed.isEmpty()) {
            follow(offering, test, changed, reason, by, now);
        }
        return changed.size();
    }

    /** One statement for each number of points there is, not for each answer. */
    private void write(List<Rescoring.Change> changes) {
        var byVerdict = changes.stream().collect(groupingBy(Rescoring.Change::verdict, mapping(Rescoring.Change::response, toList())));
        byVerdict.forEach((verdict, responses) -> {
            for (var some : Portions.of(responses, 1000)) {
                em.createQuery("update Response r set r.points = :points, r.dropped = :dropped where r.id in :ids")
                    .setParameter("points", verdict.points()).setParameter("dropped", verdict.dropped())
                    .setParameter("ids", some).executeUpdate();
            }
        });
    }

    private void addUp(List<Long> changed, int edition, Instant now) {
        em.createNativeQuery("""
                insert into former_score (attempt_id, edition, points_before, out_of_before, unmarked_before, at)
                select id, cast(:edition as integer), points, out_of, unmarked, cast(:now as timestamp(6) with time zone) from attempt where id in (:ids) and edition < :edition""")
            .setParameter("edition", edition).setParameter("now", now).setParameter("ids", changed).executeUpdate();
        em.createNativeQuery("""
                update attempt set version = version + 1,
                    points = (select greatest(coalesce(sum(r.points), 0), 0) from response r where r.attempt_id = attempt.id),
                    out_of = (select coalesce(sum(r.marks), 0) from response r where r.attempt_id = attempt.id and r.dropped = false),
                    unmarked = (select count(*) from response r where r.attempt_id = attempt.id and r.points is null),
                    scored_at = case when exists (select 1 from response r where r.attempt_id = attempt.id and r.points is null) then null
                        else coalesce(scored_at, cast(:now as timestamp(6) with time zone)) end
                where id in (:ids)""")
            .setParameter("now", now).setParameter("ids", changed).executeUpdate();
    }

    /** Tells what follows from marks that changed, up or down. */
    void follow(Long offering, Assessment test, List<Rescored> changed, String reason, Long by, Instant now) {
        var activity = test.activity();
        var enrolments = changed.stream().map(Rescored::enrolment).distinct().toList();
        ledger.append(attempts.those(changed.stream().map(Rescored::attempt).toList()), EventKind.REGRADED, reason, now);
        if (test.kind() == Kind.ENTRANCE) {
            changed.forEach(attempt -> conclusion.drawFrom(attempts.locked(attempt.attempt()), now));
        } else if (test.kind().counts()) {
            Map<Long, BigDecimal> best = new HashMap<>();
            scores.best(enrolments, List.of(activity.id())).stream().filter(score -> score.percent() != null)
                .forEach(score -> best.put(score.enrolment(), score.percent()));
            progresses.scored(best, activity);
        }
        remarked.fire(new AttemptsRemarked(offering, activity.id(), test.kind(), enrolments, reason, by, now));
    }
}
