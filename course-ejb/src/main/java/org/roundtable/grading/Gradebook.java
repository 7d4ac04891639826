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
import org.roundtable.assignment.WorkScores;
import org.roundtable.course.ActivityKind;
import org.roundtable.course.Offering;

/** All that grades of one offering are worked out from. The number of statements is fixed, whoever is asked for. */
@Dependent
class Gradebook {

    @PersistenceContext EntityManager em;
    @Inject WorkScores works;
    @Inject TestScores tests;

    /** @return rule and columns, in three statements */
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
        if (enrolments.isEmpty()) {
            return Map.of();
        }
        var scores = new HashMap<Place, Score>();
        works.of(book.offering().id(), enrolments)
            .forEach(work -> scores.put(new Place(work.enrolment(), work.activity()), new Score(work.enrolment(), work.activity(), work.percent(), work.mark())));
        tests.of(book.offering().id(), enrolments).forEach(score -> scores.put(new Place(score.enrolment(), score.activity()), score));
        var marks = marks(enrolments);
        return enrolments.stream().collect(Collectors.toMap(enrolment -> enrolment, enrolment -> book.columns().stream()
            .map(column -> cell(book, column, scores.get(new Place(enrolment, column.activity())), marks.get(new Place(enrolment, column.activity())), now))
            .toList()));
    }

    private Book book(Offering offering, GradeScheme scheme) {
        return new Book(offering, scheme == null ? GradeRule.usual() : scheme.rule(), scheme != null, columns(offering));
    }

    private List<GradeColumn> columns(Offering offering) {
        var exams = tests.counting(offering.course().id());
        return em.createQuery("""
                select a.id, a.title, a.kind, i.weight, t.due, t.cutOff, i.releasedAt
                from Activity a join a.unit u
                left join GradeItem i on i.activity = a and i.offering = :offering
                left join Timing t on t.activity = a and t.offering = :offering
                where u.course = :course and a.kind in (TEST, ASSIGNMENT)
                order by u.position, u.id, a.position, a.id""", Object[].class)
            .setParameter("offering", offering).setParameter("course", offering.course())
            .getResultStream()
            .filter(row -> row[2] == ActivityKind.ASSIGNMENT || exams.containsKey((Long) row[0]))
            .map(row -> column(row, exams)).toList();
    }

    private static GradeColumn column(Object[] row, Map<Long, Boolean> exams) {
        var test = row[2] == ActivityKind.TEST;
        // late work is taken until its cut-off, a test is not
        var openUntil = row[5] != null || !test ? row[5] : row[4];
        return new GradeColumn((Long) row[0], (String) row[1], test, test && exams.get((Long) row[0]), row[3] == null ? BigDecimal.ZERO : (BigDecimal) row[3],
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
