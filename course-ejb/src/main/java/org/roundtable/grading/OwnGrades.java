package org.roundtable.grading;

import static org.roundtable.access.Permission.SUBMIT_WORK;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.access.Guard;
import org.roundtable.assignment.WorkScore;
import org.roundtable.assignment.WorkScores;
import org.roundtable.attempt.AttemptScores;
import org.roundtable.enrolment.Enrolments;
import org.roundtable.shared.NotThere;

/** A learner reading their own grades. The queries themselves find only what is released, so a page cannot show more. */
@Stateless
public class OwnGrades {

    @PersistenceContext EntityManager em;
    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Enrolments enrolments;
    @Inject Gradebook gradebook;
    @Inject WorkScores works;
    @Inject AttemptScores tests;

    public OwnSheet of(Long offering) {
        var now = clock.instant();
        var enrolment = enrolments.of(guard.caller(), offering).orElseThrow(NotThere::new);
        guard.require(SUBMIT_WORK, enrolment.offering().place());
        var book = gradebook.of(offering).orElseThrow(NotThere::new);
        var told = told(enrolment.id());
        var begun = begun(book, enrolment.id());
        var rows = book.columns().stream().map(column -> row(book, column, told.get(column.activity()), begun, now)).toList();
        return new OwnSheet(GradePlace.of(book.offering()), book.rule(), rows, Overall.of(book.rule(), rows.stream().map(OwnRow::entry).toList()));
    }

    private static OwnRow row(Book book, GradeColumn column, Object[] told, Set<Long> begun, Instant now) {
        if (!column.released()) {
            return new OwnRow(column, column.entry(Standing.UNRELEASED, null), null, false);
        }
        if (told != null) {
            return new OwnRow(column, column.entry(Standing.SCORED, (BigDecimal) told[1]), (String) told[3], (int) told[2] > 1);
        }
        return new OwnRow(column, column.entry(begun.contains(column.activity()) ? Standing.TO_MARK : column.bare(book.running(), now), null), null, false);
    }

    private Map<Long, Object[]> told(Long enrolment) {
        return em.createQuery("""
                select m.activity.id, m.released, m.told, m.reason from Mark m
                where m.enrolment.id = :enrolment and m.released is not null""", Object[].class)
            .setParameter("enrolment", enrolment)
            .getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> row));
    }

    /** @return where the learner handed in or sat something; not what came of it */
    private Set<Long> begun(Book book, Long enrolment) {
        var begun = works.of(book.offering().id(), List.of(enrolment)).stream().map(WorkScore::activity).collect(Collectors.toSet());
        tests.best(List.of(enrolment), book.tests()).forEach(score -> begun.add(score.activity()));
        return begun;
    }
}
