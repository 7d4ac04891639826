package org.roundtable.grading;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one learner achieved in an offering, worked out anew.
 *
 * @param exams their marks in each exam, in the order of the outline
 * @param weighed whether the team's rule is set and adds up: without it nobody has passed
 * @param released whether all that the result hangs on is out
 */
public record Result(Long enrolment, Overall overall, List<ExamMark> exams, boolean weighed, boolean released) {

    /** @param percent {@code null} while it is not marked, or was not sat */
    public record ExamMark(Long activity, String title, BigDecimal percent) {}

    static Result of(Book book, Long enrolment, List<GradeCell> cells) {
        var entries = cells.stream().map(GradeCell::entry).toList();
        return new Result(enrolment, Overall.of(book.rule(), entries),
            entries.stream().filter(Entry::exam).map(exam -> new ExamMark(exam.activity(), exam.title(), exam.percent())).toList(),
            book.weighed(), book.released());
    }

    public boolean complete() {
        return weighed && overall.complete();
    }

    public boolean passed() {
        return weighed && overall.passed();
    }
}
