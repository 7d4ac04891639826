package org.roundtable.grading;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.roundtable.assignment.WorkMarked;
import org.roundtable.assignment.WorkScores;
import org.roundtable.attempt.AttemptScored;

/** Marks that come or change after their activity's marks are out: the learner is told at once. Before that, nothing happens here. */
@Dependent
class Telling {

    @Inject Clock clock;
    @Inject Gradebook gradebook;
    @Inject Learners learners;
    @Inject Rules rules;
    @Inject Marks marks;
    @Inject WorkScores works;
    @Inject Event<MarkChanged> changed;

    void marked(@Observes WorkMarked event) {
        if (rules.released(event.offering(), event.activity())) {
            works.release(event.submission(), event.at());
            tell(event.offering(), event.enrolment(), event.activity(), null, null, event.at());
        }
    }

    void scored(@Observes AttemptScored event) {
        if (rules.released(event.offering(), event.activity())) {
            tell(event.offering(), event.enrolment(), event.activity(), null, null, clock.instant());
        }
    }

    /** @param by {@code null} where it followed from something else */
    void tell(Long offering, Long enrolment, Long activity, String reason, Long by, Instant now) {
        var book = gradebook.of(offering).orElseThrow();
        var column = book.columns().stream().filter(found -> found.activity().equals(activity)).findFirst();
        if (column.filter(GradeColumn::released).isEmpty()) {
            return;
        }
        var entry = gradebook.cells(book, List.of(enrolment), now).get(enrolment).get(book.columns().indexOf(column.get())).entry();
        if (entry.standing() != Standing.SCORED) {
            return;
        }
        var mark = marks.of(enrolment, activity).orElseGet(() -> marks.begin(enrolment, activity));
        var before = mark.released();
        if (mark.release(entry.percent(), now)) {
            marks.remember(mark, before == null ? MarkChange.What.RELEASED : MarkChange.What.CHANGED, entry.percent(), reason, by, now);
            learners.of(offering, enrolment).ifPresent(learner ->
                changed.fire(new MarkChanged(offering, activity, column.get().title(), learner.member().id(), before, entry.percent(), reason, now)));
        }
    }
}
