package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.roundtable.assessment.Kind;
import org.roundtable.enrolment.Progresses;

/** How an attempt ends, whoever ends it: the learner, or the job for the absent. */
@Dependent
class HandingIn {

    @Inject Attempts attempts;
    @Inject Responses responses;
    @Inject Rulings rulings;
    @Inject Progresses progresses;
    @Inject Conclusion conclusion;
    @Inject Event<AttemptHandedIn> handedIn;

    /**
     * Ends it, and settles it: marks what there is, and tells what follows. For the absent, whose time is over, this is two steps: it ends
     * at once, and is settled when what was sent on time has had its time on the wire.
     */
    Attempt handIn(Long id, Ending ending, Instant now) {
        var attempt = attempts.locked(id);
        if (attempt.settled() || ending == Ending.TIME && !attempt.deadline().passed(now)) {
            return attempt;
        }
        attempt.handIn(ending, now);
        if (ending == Ending.LEARNER || attempt.deadline().over(now)) {
            settle(attempt, now);
        }
        return attempt;
    }

    private void settle(Attempt attempt, Instant now) {
        // first nothing more is taken, then what was taken is read: in this order no answer falls between
        responses.close(attempt.id());
        var answers = responses.of(attempt.id());
        var judging = rulings.of(attempt.enrolment().offering().id(), attempt.assessment().id());
        for (var answer : answers) {
            if (answer.score(judging)) {
                attempts.add(new EssayMark(attempt, answer));
            }
        }
        attempt.markedBy(judging.edition());
        attempt.addUp(answers, now);
        if (attempt.assessment().kind() != Kind.ENTRANCE) {
            progresses.done(attempt.enrolment(), attempt.assessment().activity(), attempt.handedIn());
        }
        handedIn.fire(AttemptHandedIn.of(attempt));
        conclusion.drawFrom(attempt, now);
    }
}
