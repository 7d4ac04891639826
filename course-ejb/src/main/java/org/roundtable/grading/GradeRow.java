package org.roundtable.grading;

import java.util.List;

/** One learner in a gradebook, with a cell per column. */
public record GradeRow(Long enrolment, String learner, List<GradeCell> cells, Overall overall) {

    static GradeRow of(Book book, Learner learner, List<GradeCell> cells) {
        return new GradeRow(learner.enrolment(), learner.name(), cells, Overall.of(book.rule(), cells.stream().map(GradeCell::entry).toList()));
    }

    /** @return how many of the cells wait for a marker */
    public long toMark() {
        return cells.stream().filter(cell -> cell.entry().standing() == Standing.TO_MARK).count();
    }
}
