package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.roundtable.assessment.Assessment;
import org.roundtable.assessment.Assessments;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.Reveal;
import org.roundtable.assessment.TestWindow;
import org.roundtable.course.Offering;
import org.roundtable.course.Offerings;

/** What a learner may see of a result, and from when on. */
@Dependent
class Visibility {

    @Inject Assessments assessments;
    @Inject Offerings offerings;
    @Inject MarkReleases releases;
    @Inject Attempts attempts;

    /** Whether the learner may see what they earned: everything is marked, and the rules of the test let them. */
    boolean score(Attempt attempt, Instant now) {
        return attempt.scoredAt() != null && shown(attempt.testVersion().rules().showScore(), attempt, now);
    }

    /** Whether they may see their answers beside the right ones. */
    boolean answers(Attempt attempt, Instant now) {
        return attempt.settled() && shown(attempt.testVersion().rules().showAnswers(), attempt, now);
    }

    private boolean shown(Reveal reveal, Attempt attempt, Instant now) {
        return switch (reveal) {
            case AFTER_HAND_IN -> attempt.settled();
            case AFTER_CLOSE -> closed(attempt, now);
            case AFTER_EXAM -> examsOver(attempt.enrolment().offering(), now);
            case AFTER_RELEASE -> releases.released(attempt.enrolment().offering().id(), attempt.assessment().activity().id());
            case NEVER -> false;
        };
    }

    /** Closed means: for everybody, also for those with more time. */
    private boolean closed(Attempt attempt, Instant now) {
        return attempt.settled() && !now.isBefore(attempt.deadline().closesForThem())
            && !attempts.anyRunning(attempt.assessment().id(), attempt.enrolment().offering().id());
    }

    /** Where a course has no exam, the end of the offering stands for it. */
    private boolean examsOver(Offering offering, Instant now) {
        var exams = assessments.in(offering.course().id()).stream().filter(a -> a.kind() == Kind.EXAM).toList();
        return exams.isEmpty()
            ? !now.isBefore(offering.endsAt())
            : exams.stream().allMatch(exam -> !now.isBefore(closes(exam, offering)));
    }

    private Instant closes(Assessment exam, Offering offering) {
        return TestWindow.of(exam.kind(), offering, offerings.timing(offering.id(), exam.activity().id()), offering.startsAt()).closes();
    }
}
