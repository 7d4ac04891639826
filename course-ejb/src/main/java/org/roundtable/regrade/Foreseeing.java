package org.roundtable.regrade;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.roundtable.assessment.Assessment;
import org.roundtable.assessment.Kind;
import org.roundtable.attempt.Remarking;
import org.roundtable.attempt.Rescored;
import org.roundtable.attempt.Treatment;
import org.roundtable.certificate.Certificate;
import org.roundtable.certificate.Certificates;
import org.roundtable.course.Offering;
import org.roundtable.grading.Result;
import org.roundtable.grading.Results;
import org.roundtable.question.Content;
import org.roundtable.shared.Portions;

/** Works out all that a decision would change, page by page and in a few statements each, by the code that would change it. */
@Dependent
class Foreseeing {

    @PersistenceContext EntityManager em;
    @Inject Remarking remarking;
    @Inject Results results;
    @Inject Certificates certificates;

    /** @param treatment {@code null} for taking back what was decided */
    DryRun of(Offering offering, Assessment test, Long question, Treatment treatment, Content corrected, int page) {
        var asked = remarking.asked(offering.id(), test.activity().id(), question);
        var changed = new ArrayList<EffectRow>();
        for (var ids : Portions.of(asked, Remarking.PAGE)) {
            changed.addAll(effects(offering, test, remarking.look(offering.id(), test.id(), question, treatment, corrected, ids)));
        }
        var pages = (changed.size() + DryRun.PAGE - 1) / DryRun.PAGE;
        var shown = Math.max(0, Math.min(page, pages - 1));
        var rows = changed.stream().skip((long) shown * DryRun.PAGE).limit(DryRun.PAGE).toList();
        return new DryRun(asked.size(), open(offering, test, question), changed.size(), moved(changed, 1), moved(changed, -1), count(changed, EffectRow::pass, Effect.GAINED),
            count(changed, EffectRow::pass, Effect.LOST), count(changed, EffectRow::certificate, Effect.GAINED), count(changed, EffectRow::certificate, Effect.LOST),
            named(rows), shown, pages);
    }

    private List<EffectRow> effects(Offering offering, Assessment test, List<Rescored> rescored) {
        var changed = rescored.stream().filter(Rescored::changed).toList();
        if (changed.isEmpty()) {
            return List.of();
        }
        var enrolments = changed.stream().map(Rescored::enrolment).distinct().toList();
        var before = byEnrolment(results.of(offering.id(), enrolments));
        var after = byEnrolment(results.supposing(offering.id(), enrolments, changed.stream().collect(Collectors.toMap(Rescored::attempt, Function.identity()))));
        var held = certificates.of(enrolments);
        var cut = test.kind() == Kind.ENTRANCE ? test.rules().cutPercent() : null;
        return changed.stream().map(one -> row(one, cut, before.get(one.enrolment()), after.get(one.enrolment()), held.get(one.enrolment()))).toList();
    }

    private static EffectRow row(Rescored one, BigDecimal cut, Result before, Result after, Certificate held) {
        var pass = cut == null ? effect(before.passed(), after.passed()) : effect(reaches(one.percentBefore(), cut), reaches(one.percent(), cut));
        var certificate = held == null ? Effect.NONE
            : !held.revoked() && after.complete() && !after.passed() ? Effect.LOST
            : held.lapsed() && after.passed() ? Effect.GAINED : Effect.NONE;
        return new EffectRow(one.enrolment(), null, one.attempt(), one.pointsBefore(), one.outOfBefore(), one.percentBefore(), one.points(), one.outOf(), one.percent(), pass,
            certificate);
    }

    private static boolean reaches(BigDecimal percent, BigDecimal cut) {
        return percent != null && percent.compareTo(cut) >= 0;
    }

    private static Effect effect(boolean before, boolean after) {
        return before == after ? Effect.NONE : after ? Effect.GAINED : Effect.LOST;
    }

    private static Map<Long, Result> byEnrolment(List<Result> results) {
        return results.stream().collect(Collectors.toMap(Result::enrolment, Function.identity()));
    }

    private static int moved(List<EffectRow> rows, int direction) {
        return (int) rows.stream().filter(row -> row.before() != null && row.after() != null && row.after().compareTo(row.before()) == direction).count();
    }

    private static int count(List<EffectRow> rows, Function<EffectRow, Effect> which, Effect effect) {
        return (int) rows.stream().filter(row -> which.apply(row) == effect).count();
    }

    private List<EffectRow> named(List<EffectRow> rows) {
        var names = names(rows.stream().map(EffectRow::enrolment).distinct().toList());
        return rows.stream().map(row -> row.of(names.get(row.enrolment()))).toList();
    }

    private Map<Long, String> names(Collection<Long> enrolments) {
        return enrolments.isEmpty() ? Map.of() : em.createQuery("select e.id, e.member.displayName from Enrolment e where e.id in :ids", Object[].class)
            .setParameter("ids", enrolments).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    private long open(Offering offering, Assessment test, Long question) {
        return em.createQuery("""
                select count(distinct a.id) from Response r join r.attempt a
                where a.assessment = :test and a.enrolment.offering = :offering and a.points is null and a.deadline.until is not null and r.questionVersion.id = :question""",
                Long.class)
            .setParameter("test", test).setParameter("offering", offering).setParameter("question", question).getSingleResult();
    }
}
