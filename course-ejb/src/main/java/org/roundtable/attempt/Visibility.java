package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.roundtable.allowance.Windows;
import org.roundtable.assessment.Assessments;
import org.roundtable.assessment.Kind;
import org.roundtable.course.Offering;

/** What a learner may see of a result, and from when on: what has come to pass of that which the rules of a test wait for. */
@Dependent
class Visibility {

    @Inject Assessments assessments;
    @Inject Windows windows;
    @Inject MarkReleases releases;
    @Inject Attempts attempts;

    Sight of(Attempt attempt, Instant now) {
        return new Sight(this, attempt, now);
    }

    /** @return when the marks were released, or will be where that is known before */
    Optional<Instant> released(Attempt attempt) {
        return attempt.assessment().kind() == Kind.BASELINE
            ? Optional.of(lastExamOver(attempt.enrolment().offering()))
            : releases.at(attempt.enrolment().offering().id(), attempt.assessment().activity().id());
    }

    /** Closed means: for everybody, also for those with more time. */
    boolean closed(Attempt attempt, Instant now) {
        return !now.isBefore(attempt.deadline().closesForThem())
            && !attempts.anyRunning(attempt.assessment().id(), attempt.enrolment().offering().id());
    }

    /** @return since when a test is closed that is */
    Instant lastClosed(Attempt attempt) {
        var last = attempts.lastEnd(attempt.assessment().id(), attempt.enrolment().offering().id());
        return last == null || last.isBefore(attempt.deadline().closesForThem()) ? attempt.deadline().closesForThem() : last;
    }

    /** Where a course has no exam, the end of the offering stands for it. */
    private Instant lastExamOver(Offering offering) {
        var exams = assessments.in(offering.course().id()).stream().filter(a -> a.kind() == Kind.EXAM).toList();
        return windows.in(offering, exams).values().stream().map(exam -> exam.window().closes()).max(Comparator.naturalOrder()).orElseGet(offering::endsAt);
    }
}
