package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.roundtable.enrolment.Admissions;
import org.roundtable.enrolment.Progresses;

/** What follows from an attempt of which everything is marked: progress, and at the entrance a decision. */
@Dependent
class Conclusion {

    @Inject Attempts attempts;
    @Inject Progresses progresses;
    @Inject Admissions admissions;
    @Inject Event<AttemptScored> scored;

    void drawFrom(Attempt attempt, Instant now) {
        if (attempt.scoredAt() == null) {
            return;
        }
        var assessment = attempt.assessment();
        switch (assessment.kind()) {
            case ENTRANCE -> decide(attempt, now);
            case BASELINE -> { }
            case QUIZ, EXAM -> progresses.scored(attempt.enrolment(), assessment.activity(), counts(attempt));
        }
        scored.fire(AttemptScored.of(attempt));
    }

    private void decide(Attempt attempt, Instant now) {
        var taken = attempts.at(attempt.assessment().id(), attempt.enrolment().id()).size();
        var rules = attempt.testVersion().rules();
        var next = attempt.handedIn().plus(Duration.ofMinutes(rules.delayMinutes()));
        var again = rules.attemptsLeft(taken) > 0 && next.isBefore(attempt.deadline().closesForThem()) && now.isBefore(attempt.deadline().closesForThem());
        if (attempt.passed()) {
            progresses.done(attempt.enrolment(), attempt.assessment().activity(), attempt.handedIn());
        }
        admissions.entranceScored(attempt.enrolment(), attempt.passed(), again, attempt.percent());
    }

    private BigDecimal counts(Attempt attempt) {
        var tries = attempts.at(attempt.assessment().id(), attempt.enrolment().id()).stream().filter(a -> a.scoredAt() != null).toList();
        return Counting.of(tries.get(tries.size() - 1).testVersion().rules().method(), tries.stream().map(BestScore::of).toList()).percent();
    }
}
