package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.allowance.Windows;
import org.roundtable.assessment.Assessments;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.Moment;
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

    /**
     * @param showing what may be seen now
     * @return since when the learner may see what they earned, however it was marked since; empty while they may not
     */
    Optional<Instant> scoreSince(Attempt attempt, Showing showing) {
        return attempt.scoredAt() != null && showing.shows(Shown.MARKS)
            ? Optional.of(Stream.of(attempt.scoredAt(), opened(attempt)).max(Comparator.naturalOrder()).orElseThrow()) : Optional.empty();
    }

    /** @return when the rules of the test let the marks out */
    private Instant opened(Attempt attempt) {
        var first = attempt.testVersion().rules().review().first(Shown.MARKS);
        if (attempt.testRun() || first.filter(moment -> moment.compareTo(Moment.AFTER_CLOSE) < 0).isPresent()) {
            return attempt.scoredAt();
        }
        var released = attempt.assessment().kind() == Kind.BASELINE ? Optional.<Instant>empty()
            : releases.at(attempt.enrolment().offering().id(), attempt.assessment().activity().id());
        return first.filter(Moment.AFTER_CLOSE::equals).isPresent()
            ? Stream.concat(released.stream(), Stream.of(lastClosed(attempt))).min(Comparator.naturalOrder()).orElseThrow()
            : released.orElseGet(() -> lastExamOver(attempt.enrolment().offering()));
    }

    private Instant lastClosed(Attempt attempt) {
        var last = attempts.lastEnd(attempt.assessment().id(), attempt.enrolment().offering().id());
        return last == null || last.isBefore(attempt.deadline().closesForThem()) ? attempt.deadline().closesForThem() : last;
    }

    /** @return what of it may be seen at this moment; while answers are still taken this is what may be seen during the test */
    Showing at(Attempt attempt, Instant now) {
        var rules = attempt.testVersion().rules().review();
        if (!attempt.settled()) {
            return rules.during();
        }
        if (attempt.testRun() && attempt.scoredAt() != null) {
            // nothing of it is ever let out, and who rehearses wants to see the end too
            return rules.afterRelease();
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

    private boolean examsOver(Offering offering, Instant now) {
        return !now.isBefore(lastExamOver(offering));
    }

    /** Where a course has no exam, the end of the offering stands for it. */
    private Instant lastExamOver(Offering offering) {
        var exams = assessments.in(offering.course().id()).stream().filter(a -> a.kind() == Kind.EXAM).toList();
        return windows.in(offering, exams).values().stream().map(exam -> exam.window().closes()).max(Comparator.naturalOrder()).orElseGet(offering::endsAt);
    }
}
