package org.roundtable.attempt;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.roundtable.access.Guard;
import org.roundtable.shared.NotThere;

/** What learners see of their own attempts once they are over: a receipt at once, the rest when it may be seen. */
@Stateless
public class SeeingResults {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Attempts attempts;
    @Inject AttemptEvents events;
    @Inject Visibility visibility;
    @Inject SeenResults results;

    public ReceiptSheet receipt(Long id) {
        var now = clock.instant();
        var attempt = mine(id);
        var answered = (int) events.newest(id).values().stream().filter(Held::answered).count();
        var sight = visibility.of(attempt, now);
        var score = sight.score();
        var rules = attempt.testVersion().rules();
        return new ReceiptSheet(id, attempt.assessment().activity().id(), attempt.enrolment().offering().id(), attempt.assessment().activity().title(),
            attempt.enrolment().offering().course().title(), attempt.assessment().kind(), attempt.number(), attempt.handedIn(), attempt.ending(),
            attempt.deadline().until(), attempt.inGrace(now) ? attempt.handInUntil() : null, attempt.testVersion().questions(), answered, attempt.unmarked(),
            attempt.settled() ? Receipt.code(attempt.sealed()) : null, rules.marksFrom(attempt.assessment().kind()),
            score ? attempt.percent() : null, score ? attempt.passed() : null, score || attempt.settled() && sight.showing().showsQuestions(), attempt.testRun());
    }

    /**
     * @return everything that happened to it, to be kept
     * @throws NotThere while it is not handed in
     */
    public Receipt log(Long id) {
        var attempt = mine(id);
        if (attempt.handedIn() == null) {
            throw new NotThere();
        }
        return Receipt.of(attempt, events.of(id));
    }

    /** @throws NotThere while it is not handed in, and nothing may be seen before */
    public ResultSheet result(Long id) {
        return results.of(guard.caller(), id, clock.instant()).sheet();
    }

    private Attempt mine(Long id) {
        return attempts.of(guard.caller(), id).filter(a -> a.deadline() != null).orElseThrow(NotThere::new);
    }
}
