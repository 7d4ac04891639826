package org.roundtable.grading;

import java.util.List;

/**
 * One page of a gradebook.
 *
 * @param set whether the team has set the rule
 * @param weighed whether overall marks mean what the rule says: it is set, and its weights still add up
 * @param total how many learners the question finds on all pages
 */
public record GradebookSheet(GradePlace place, GradeRule rule, boolean set, boolean weighed, List<GradeColumn> columns, List<GradeRow> rows, long total, int page, int pages) {

    static final int PAGE = 50;

    static GradebookSheet of(Book book, List<GradeRow> rows, long total, int page) {
        return new GradebookSheet(GradePlace.of(book.offering()), book.rule(), book.set(), book.weighed(), book.columns(), rows, total, page, pages(total));
    }

    /** @return how those on this page stand */
    public Tally tally() {
        return Tally.of(rows);
    }

    static int pages(long total) {
        return (int) ((total + PAGE - 1) / PAGE);
    }
}
