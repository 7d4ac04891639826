package org.roundtable.grading;

import static org.roundtable.access.Permission.SEE_GRADES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.roundtable.access.Guard;
import org.roundtable.shared.NotThere;

/** What a team sees of grades: the gradebook page by page, how the offering stands, and how one cell came about. */
@Stateless
public class SeeingGrades {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Gradebook gradebook;
    @Inject Learners learners;
    @Inject Marks marks;

    public GradebookSheet gradebook(Long offering, GradebookQuery query) {
        var book = seen(offering);
        return query.byName() ? byName(book, query) : workedOut(book, query);
    }

    public Tally tally(Long offering) {
        var book = seen(offering);
        return Tally.of(rows(book, learners.all(offering, "")));
    }

    /** @return one learner's mark in one activity, with everything that happened to it, latest first */
    public CellSheet cell(Long offering, Long enrolment, Long activity) {
        var book = seen(offering);
        var learner = learners.of(offering, enrolment).orElseThrow(NotThere::new);
        var column = book.columns().stream().filter(found -> found.activity().equals(activity)).findFirst().orElseThrow(NotThere::new);
        var cell = gradebook.cells(book, List.of(enrolment), clock.instant()).get(enrolment).get(book.columns().indexOf(column));
        var mark = marks.of(enrolment, activity);
        return new CellSheet(GradePlace.of(book.offering()), enrolment, learner.member().displayName(), column, cell, book.rule(),
            mark.map(Mark::reason).orElse(null), mark.map(marks::history).orElse(List.of()));
    }

    private GradebookSheet byName(Book book, GradebookQuery query) {
        var offering = book.offering().id();
        var page = learners.page(offering, query.name(), query.page(), GradebookSheet.PAGE);
        if (page.rows().isEmpty() && page.total() > 0) {
            return byName(book, new GradebookQuery(query.name(), query.order(), query.show(), GradebookSheet.pages(page.total()) - 1));
        }
        return GradebookSheet.of(book, rows(book, page.rows()), page.total(), query.page());
    }

    private GradebookSheet workedOut(Book book, GradebookQuery query) {
        var rows = rows(book, learners.all(book.offering().id(), query.name())).stream().filter(row -> query.show().shows(row.overall())).toList();
        var sorted = query.order() == GradebookQuery.Order.NAME ? rows : rows.stream()
            .sorted(Comparator.comparing((GradeRow row) -> row.overall().percent(), Comparator.nullsLast(Comparator.reverseOrder()))).toList();
        var page = Math.max(0, Math.min(query.page(), GradebookSheet.pages(sorted.size()) - 1));
        return GradebookSheet.of(book, sorted.stream().skip((long) page * GradebookSheet.PAGE).limit(GradebookSheet.PAGE).toList(), sorted.size(), page);
    }

    private List<GradeRow> rows(Book book, Collection<Learner> shown) {
        var cells = gradebook.cells(book, shown.stream().map(Learner::enrolment).toList(), clock.instant());
        return shown.stream().map(learner -> GradeRow.of(book, learner, cells.get(learner.enrolment()))).toList();
    }

    private Book seen(Long offering) {
        var book = gradebook.of(offering).orElseThrow(NotThere::new);
        guard.require(SEE_GRADES, book.offering().place());
        return book;
    }
}
