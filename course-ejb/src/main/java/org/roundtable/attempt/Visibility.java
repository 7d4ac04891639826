package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.roundtable.allowance.Windows;
import org.roundtable.assessment.Assessments;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.Showing;
import org.roundtable.assessment.Shown;
import org.roundtable.course.Offering;

/** What a learner may see of a result, and from when on. */
@Dependent
class Visibility {

    @Inject Assessments assessments;
    @Inject Windows windows;
    @Inject MarkReleases releases;
    @Inject Attempts attempts;

    /** Whether the learner may see what they earned: everything is marked, and the rules of the test let them. */
    boolean score(Attempt attempt, Instant now) {
        return attempt.scoredAt() != null && at(attempt, now).shows(Shown.MARKS);
    }

    /** @return what of it may be seen at this moment; while answers are still taken this is what may be seen during the test */
    Showing at(Attempt attempt, Instant now) {
        var rules = attempt.testVersion().rules().review();
        if (!attempt.settled()) {
            return rules.during();
        }
        // what is shown anyhow needs no look at what has come to pass
        if (!rules.afterRelease().equals(rules.afterClose()) && released(attempt, now)) {
            return rules.afterRelease();
        }
        if (!rules.afterClose().equals(rules.justAfter()) && (closed(attempt, now) || released(attempt, now))) {
            return rules.afterClose();
        }
        return rules.justAfter();
    }

    private boolean released(Attempt attempt, Instant now) {
        return attempt.assessment().kind() == Kind.BASELINE
            ? examsOver(attempt.enrolment().offering(), now)
            : releases.released(attempt.enrolment().offering().id(), attempt.assessment().activity().id());
    }

    /** Closed means: for everybody, also for those with more time. */
    private boolean closed(Attempt attempt, Instant now) {
        return !now.isBefore(attempt.deadline().closesForThem())
            && !attempts.anyRunning(attempt.assessment().id(), attempt.enrolment().offering().id());
    }

    /** Where a course has no exam, the end of the offering stands for it. */
    private boolean examsOver(Offering offering, Instant now) {
        var exams = assessments.in(offering.course().id()).stream().filter(a -> a.kind() == Kind.EXAM).toList();
        return exams.isEmpty()
            ? !now.isBefore(offering.endsAt())
            : windows.in(offering, exams).values().stream().allMatch(exam -> !now.isBefore(exam.window().closes()));
    }
}
