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
    @Inject Progresses progresses;
    @Inject Conclusion conclusion;
    @Inject Event<AttemptHandedIn> handedIn;

    /** Ends it, if it is not over already; the job ends only what nobody may answer any more. */
    Attempt handIn(Long id, Ending ending, Instant now) {
        var attempt = attempts.locked(id);
        if (attempt.handedIn() != null || ending == Ending.TIME && !attempt.deadline().over(now)) {
            return attempt;
        }
        // first nothing more is taken, then what was taken is read: in this order no answer falls between
        responses.close(id);
        var answers = responses.of(id);
        attempt.handIn(ending, now);
        for (var answer : answers) {
            if (answer.score()) {
                attempts.add(new EssayMark(attempt, answer));
            }
        }
        attempt.addUp(answers, now);
        if (attempt.assessment().kind() != Kind.ENTRANCE) {
            progresses.done(attempt.enrolment(), attempt.assessment().activity(), attempt.handedIn());
        }
        handedIn.fire(AttemptHandedIn.of(attempt));
        conclusion.drawFrom(attempt, now);
        return attempt;
    }
}
