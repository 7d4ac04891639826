package org.roundtable.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.roundtable.access.Stage;
import org.roundtable.assignment.MarkingWork;
import org.roundtable.assignment.Submitting;
import org.roundtable.attempt.MarkingAttempts;
import org.roundtable.attempt.Saving;
import org.roundtable.attempt.SentAnswers;
import org.roundtable.attempt.Sitting;
import org.roundtable.enrolment.Enrolling;
import org.roundtable.lecture.Attending;

/** What learners of the demo do, and those who mark them. */
@Dependent
class Learning {

    @Inject Stage stage;
    @Inject Enrolling enrolling;
    @Inject Attending attending;
    @Inject Sitting sitting;
    @Inject Saving saving;
    @Inject Submitting submitting;
    @Inject MarkingWork markingWork;
    @Inject MarkingAttempts markingAttempts;

    void apply(Actor member, Long offering) {
        stage.as(member.id(), () -> enrolling.apply(offering, null));
    }

    void read(Actor learner, Long offering, List<Long> lectures) {
        for (var lecture : lectures) {
            stage.as(learner.id(), () -> {
                attending.done(lecture, offering);
                return null;
            });
        }
    }

    /** Sits a test from beginning to end. @param ability how likely each right answer is */
    void sit(Actor learner, Long offering, Long test, Knowledge knowledge, double ability) {
        answer(learner, offering, test, knowledge, ability, true);
    }

    /** Begins a test, answers half of it and is still there. */
    void begin(Actor learner, Long offering, Long test, Knowledge knowledge) {
        answer(learner, offering, test, knowledge, learner.ability(), false);
    }

    private void answer(Actor learner, Long offering, Long test, Knowledge knowledge, double ability, boolean toTheEnd) {
        stage.as(learner.id(), () -> {
            var attempt = sitting.start(test, offering, true);
            var paper = sitting.open(attempt, null, true);
            var places = paper.places().subList(0, toTheEnd ? paper.places().size() : paper.places().size() / 2);
            var sent = new SentAnswers(paper.writer(), paper.deadline(), places.stream()
                .map(place -> new SentAnswers.Sent(place.slot(), place.revision() + 1, knowledge.answer(place.asked(), ability).json(), false)).toList());
            return toTheEnd ? saving.handIn(attempt, sent) : saving.save(attempt, sent);
        });
    }

    void handIn(Actor learner, Long offering, Long assignment, String text) {
        stage.as(learner.id(), () -> submitting.handIn(assignment, offering, submitting.save(assignment, offering, text, submitting.open(assignment, offering).saved().revision()).revision()));
    }

    /** Marks what waits, up to so many. */
    void markWork(Actor marker, Long offering, Long assignment, int most) {
        for (var i = 0; i < most; i++) {
            var points = new BigDecimal(62 + i * 7 % 36);
            var marked = stage.as(marker.id(), () -> markingWork.next(offering, assignment).map(id -> {
                markingWork.mark(id, points, "You say what each answer would tell you. Say also what you would do then.", markingWork.open(id).latest().number());
                return id;
            }));
            if (marked.isEmpty()) {
                return;
            }
        }
    }

    void markEssays(Actor marker, Long offering, int most) {
        for (var i = 0; i < most; i++) {
            var points = new BigDecimal(2 + i % 3);
            var marked = stage.as(marker.id(), () -> markingAttempts.queue(offering).stream().findFirst()
                .flatMap(row -> markingAttempts.next(offering, row.question())).map(essay -> {
                    markingAttempts.mark(essay.id(), points, "A question that would tell you something.");
                    return essay.id();
                }));
            if (marked.isEmpty()) {
                return;
            }
        }
    }
}
