package org.roundtable.grading;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.assessment.Kind;
import org.roundtable.assignment.WorkScores;
import org.roundtable.attempt.AttemptScores;
import org.roundtable.attempt.Rescored;
import org.roundtable.course.Offering;

/** All that grades of one offering are worked out from. The number of statements is fixed, whoever is asked for. */
@Dependent
class Gradebook {

    @PersistenceContext EntityManager em;
    @Inject WorkScores works;
    @Inject AttemptScores tests;

    /** @return rule and columns, in two statements */
    Optional<Book> of(Long offering) {
        return em.createQuery("""
                select o, s from Offering o join fetch o.course left join GradeScheme s on s.offering = o
                where o.id = :id""", Object[].class)
            .setParameter("id", offering)
            .getResultStream().findFirst()
            .map(found -> book((Offering) found[0], (GradeScheme) found[1]));
    }

    /** @return the cells of each learner, in the order of the columns, in three statements */
    Map<Long, List<GradeCell>> cells(Book book, Collection<Long> enrolments, Instant now) {
        return cells(book, enrolments, Map.of(), now);
    }

    /** @param instead by attempt what it would come to, where that is asked */
    Map<Long, List<GradeCell>> cells(Book book, Collection<Long> enrolments, Map<Long, Rescored> instead, Instant now) {
        if (enrolments.isEmpty()) {
            return Map.of();
        }
        var scores = new HashMap<Place, Score>();
        works.of(book.offering().id(), enrolments)
            .forEach(work -> scores.put(new Place(work.enrolment(), work.activity()), new Score(work.enrolment(), work.activity(), work.percent(), work.mark())));
        tests.best(enrolments, book.tests(), instead)
            .forEach(best -> scores.put(new Place(best.enrolment(), best.activity()), new Score(best.enrolment(), best.activity(), best.percent(), null)));
        var marks = marks(enrolments);
        return enrolments.stream().collect(Collectors.toMap(enrolment -> enrolment, enrolment -> book.columns().stream()
            .map(column -> cell(book, column, scores.get(new Place(enrolment, column.activity())), marks.get(new Place(enrolment, column.activity())), now))
            .toList()));
    }

    private Book book(Offering offering, GradeScheme scheme) {
        return new Book(offering, scheme == null ? GradeRule.usual() : scheme.rule(), scheme != null, columns(offering));
    }

    private List<GradeColumn> columns(Offering offering) {
        return em.createQuery("""
                select a.id, a.title, x.kind, i.weight, t.due, t.cutOff, i.releasedAt
                from Activity a join a.unit u left join Assessment x on x.activity = a
                left join GradeItem i on i.activity = a and i.offering = :offering
                left join Timing t on t.activity = a and t.offering = :offering
                where u.course = :course and (a.kind = ASSIGNMENT or x.kind in :counting)
                order by u.position, u.id, a.position, a.id""", Object[].class)
            .setParameter("offering", offering).setParameter("course", offering.course())
            .setParameter("counting", Stream.of(Kind.values()).filter(Kind::counts).toList())
            .getResultStream().map(Gradebook::column).toList();
    }

    private static GradeColumn column(Object[] row) {
        var test = row[2] != null;
        // late work is taken until its cut-off, a test closes when it is due
        var openUntil = test ? row[4] : row[5];
        return new GradeColumn((Long) row[0], (String) row[1], test, row[2] == Kind.EXAM, row[3] == null ? BigDecimal.ZERO : (BigDecimal) row[3],
            (Instant) openUntil, (Instant) row[6]);
    }

    private Map<Place, Object[]> marks(Collection<Long> enrolments) {
        return em.createQuery("""
                select m.enrolment.id, m.activity.id, m.corrected, m.released, m.told from Mark m
                where m.enrolment.id in :enrolments""", Object[].class)
            .setParameter("enrolments", enrolments)
            .getResultStream().collect(Collectors.toMap(row -> new Place((Long) row[0], (Long) row[1]), row -> row));
    }

    private static GradeCell cell(Book book, GradeColumn column, Score score, Object[] mark, Instant now) {
        var corrected = mark == null ? null : (BigDecimal) mark[2];
        var earned = score == null ? null : score.percent();
        var percent = corrected == null ? earned : corrected;
        var standing = percent != null ? Standing.SCORED : score != null ? Standing.TO_MARK : column.bare(book.running(), now);
        return new GradeCell(column.entry(standing, percent), earned, corrected != null, mark == null ? null : (BigDecimal) mark[3],
            mark == null ? 0 : (int) mark[4], score == null ? null : score.work());
    }

    private record Place(Long enrolment, Long activity) {}
}
