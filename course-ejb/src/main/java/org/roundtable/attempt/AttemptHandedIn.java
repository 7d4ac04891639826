package org.roundtable.attempt;

import java.time.Instant;
import org.roundtable.assessment.Kind;

/** A learner handed in a test, or its time ran out: nothing in it changes any more. */
public record AttemptHandedIn(Long attempt, Long enrolment, Long offering, Long activity, Kind kind, Instant handedIn, Ending ending) {

    static AttemptHandedIn of(Attempt attempt) {
        return new AttemptHandedIn(attempt.id(), attempt.enrolment().id(), attempt.enrolment().offering().id(), attempt.assessment().activity().id(),
            attempt.assessment().kind(), attempt.handedIn(), attempt.ending());
    }
}
