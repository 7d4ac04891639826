package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.roundtable.allowance.Allowances;
import org.roundtable.assessment.Kind;
import org.roundtable.enrolment.Admissions;
import org.roundtable.enrolment.Progresses;

/** What follows from attempts of which everything is marked: progress, and at the entrance a decision. */
@Dependent
class Conclusion {

    @Inject Attempts attempts;
    @Inject Progresses progresses;
    @Inject Allowances allowances;
    @Inject Admissions admissions;
    @Inject Event<AttemptScored> scored;

    void drawFrom(Attempt attempt, Instant now) {
        drawFrom(List.of(attempt), now);
    }

    /** In as many statements for many as for few, the entrance aside. */
    void drawFrom(List<Attempt> settled, Instant now) {
        var complete = settled.stream().filter(attempt -> attempt.scoredAt() != null && !attempt.testRun()).toList();
        score(complete.stream().filter(attempt -> attempt.assessment().kind().counts()).toList());
        complete.stream().filter(attempt -> attempt.assessment().kind() == Kind.ENTRANCE).forEach(attempt -> decide(attempt, now));
        complete.forEach(attempt -> scored.fire(AttemptScored.of(attempt)));
    }

    private void score(List<Attempt> counting) {
        if (counting.isEmpty()) {
            return;
        }
        var tries = attempts.marked(counting).stream().collect(Collectors.groupingBy(Conclusion::whose));
        counting.stream().collect(Collectors.groupingBy(Attempt::assessment)).forEach((test, attempts) -> progresses.scored(attempts.stream()
            .collect(Collectors.toMap(attempt -> attempt.enrolment().id(), attempt -> counts(tries.get(whose(attempt))), (a, b) -> a)), test.activity()));
    }

    private static List<Long> whose(Attempt attempt) {
        return List.of(attempt.enrolment().id(), attempt.assessment().id());
    }

    private void decide(Attempt attempt, Instant now) {
        var taken = (int) attempts.at(attempt.assessment().id(), attempt.enrolment().id()).stream().filter(a -> a.deadline() != null).count();
        var rules = attempt.testVersion().rules();
        var next = attempt.handedIn().plus(Duration.ofMinutes(rules.delayMinutes()));
        var most = allowances.of(attempt.enrolment(), attempt.assessment(), now).terms().attempts(rules.attempts());
        var again = (most == null || most > taken) && next.isBefore(attempt.deadline().closesForThem()) && now.isBefore(attempt.deadline().closesForThem());
        if (attempt.passed()) {
            progresses.done(attempt.enrolment(), attempt.assessment().activity(), attempt.handedIn());
        }
        admissions.entranceScored(attempt.enrolment(), attempt.passed(), again, attempt.percent());
    }

    private static BigDecimal counts(List<Attempt> tries) {
        return Counting.of(tries.get(tries.size() - 1).testVersion().rules().method(), tries.stream().map(BestScore::of).toList()).percent();
    }
}
