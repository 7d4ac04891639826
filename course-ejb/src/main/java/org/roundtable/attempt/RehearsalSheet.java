package org.roundtable.attempt;

import java.time.Instant;
import java.util.List;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.TestRules;

/**
 * A test as somebody of its team sees it before a test run.
 *
 * @param rules {@code null} while nothing is published
 * @param running the test run they are in; {@code null} when they are in none
 * @param toMark whether an answer of a test run waits to be marked, by whoever rehearses that
 */
public record RehearsalSheet(Long activity, Long offering, String title, Long courseId, String course, String run, Kind kind, TestRules rules, int questions,
        Long running, boolean toMark, List<Row> taken) {

    /** One test run that is over. */
    public record Row(Long id, int number, Instant handedIn) {}
}
