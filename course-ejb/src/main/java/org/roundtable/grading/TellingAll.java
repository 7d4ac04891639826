package org.roundtable.grading;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.roundtable.attempt.AttemptsRemarked;

/** Marks of many learners that change at once, by a decision about a question: each is told what is out, in as many statements for many as for few. */
@Dependent
class TellingAll {

    @Inject Gradebook gradebook;
    @Inject Learners learners;
    @Inject Marks marks;
    @Inject Event<MarksChanged> changed;
    @Inject Event<GradesRemarked> remarked;

    void remarked(@Observes AttemptsRemarked event) {
        if (!event.kind().counts()) {
            return;
        }
        var book = gradebook.of(event.offering()).orElseThrow();
        book.columns().stream().filter(column -> column.activity().equals(event.activity()) && column.released()).findFirst()
            .ifPresent(column -> tell(book, column, event));
        remarked.fire(new GradesRemarked(event.offering(), event.enrolments(), event.reason(), event.by(), event.at()));
    }

    private void tell(Book book, GradeColumn column, AttemptsRemarked event) {
        var cells = gradebook.cells(book, event.enrolments(), event.at());
        var known = marks.of(event.enrolments(), column.activity());
        var told = new ArrayList<Long>();
        learners.of(event.offering(), event.enrolments()).forEach((enrolment, learner) -> {
            var entry = cells.get(enrolment).get(book.columns().indexOf(column)).entry();
            if (entry.standing() == Standing.SCORED && news(known, enrolment, entry, event.reason(), event.by(), event.at())) {
                told.add(learner.member().id());
            }
        });
        if (!told.isEmpty()) {
            changed.fire(new MarksChanged(event.offering(), event.activity(), column.title(), List.copyOf(told), event.reason(), event.at()));
        }
    }

    private boolean news(Map<Long, Mark> known, Long enrolment, Entry entry, String reason, Long by, Instant now) {
        var mark = known.containsKey(enrolment) ? known.get(enrolment) : marks.begin(enrolment, entry.activity());
        var before = mark.released();
        var news = mark.release(entry.percent(), now);
        if (news) {
            marks.remember(mark, before == null ? MarkChange.What.RELEASED : MarkChange.What.CHANGED, entry.percent(), reason, by, now);
        }
        return news;
    }
}
