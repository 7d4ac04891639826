package org.roundtable.grading;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.roundtable.course.OfferingFinished;
import org.roundtable.course.OfferingState;
import org.roundtable.enrolment.Admissions;
import org.roundtable.enrolment.EnrolmentState;
import org.roundtable.shared.Portions;

/**
 * Closing grading: when an offering is finished, whoever met its rule has completed it, and whoever did not has failed. While
 * anything is left to set, to mark or to release, it is not finished: the refusal undoes the step.
 */
@Dependent
class Concluding {

    private static final int CHUNK = 200;

    @Inject Clock clock;
    @Inject Gradebook gradebook;
    @Inject Learners learners;
    @Inject Admissions admissions;
    @Inject Event<CoursePassed> passed;

    void finished(@Observes OfferingFinished event) {
        var now = clock.instant();
        var book = gradebook.of(event.offering()).orElseThrow();
        if (!book.weighed()) {
            throw new NotGraded("grading.ruleMissing");
        }
        if (!book.released()) {
            throw new NotGraded("grading.notAllReleased");
        }
        for (var some : Portions.of(learners.all(event.offering(), ""), CHUNK)) {
            conclude(book, some, event, now);
        }
    }

    /** Marks that change after an offering is finished may change who completed it. */
    void remarked(@Observes GradesRemarked event) {
        var now = clock.instant();
        var book = gradebook.of(event.offering()).orElseThrow();
        if (book.offering().state().compareTo(OfferingState.FINISHED) < 0) {
            return;
        }
        var enrolments = learners.of(event.offering(), event.enrolments());
        var cells = gradebook.cells(book, enrolments.keySet(), now);
        enrolments.values().stream().filter(enrolment -> enrolment.state() == EnrolmentState.COMPLETED || enrolment.state() == EnrolmentState.FAILED).forEach(enrolment -> {
            var result = Result.of(book, enrolment.id(), cells.get(enrolment.id()));
            if (result.complete() && result.passed() != (enrolment.state() == EnrolmentState.COMPLETED)) {
                admissions.conclude(enrolment, result.passed(), event.by());
                if (result.passed()) {
                    passed.fire(new CoursePassed(enrolment.id(), enrolment.member().id(), event.offering(), book.offering().course().id(), now));
                }
            }
        });
    }

    private void conclude(Book book, List<Learner> chunk, OfferingFinished event, Instant now) {
        var enrolments = learners.of(event.offering(), chunk.stream().map(Learner::enrolment).toList());
        var cells = gradebook.cells(book, enrolments.keySet(), now);
        enrolments.values().stream().filter(enrolment -> enrolment.state() == EnrolmentState.ENROLLED).forEach(enrolment -> {
            var result = Result.of(book, enrolment.id(), cells.get(enrolment.id()));
            if (!result.complete()) {
                throw new NotGraded("grading.stillToMark", enrolment.member().displayName());
            }
            admissions.conclude(enrolment, result.passed(), event.by());
            if (result.passed()) {
                passed.fire(new CoursePassed(enrolment.id(), enrolment.member().id(), event.offering(), event.course(), now));
            }
        });
    }
}
