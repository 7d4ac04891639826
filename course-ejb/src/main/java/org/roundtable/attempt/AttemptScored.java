package org.roundtable.attempt;

import java.math.BigDecimal;
import org.roundtable.assessment.Kind;

/** All of an attempt is marked. Whether its learner may see that is another matter. */
public record AttemptScored(Long attempt, Long enrolment, Long offering, Long activity, Kind kind, BigDecimal percent) {

    static AttemptScored of(Attempt attempt) {
        return new AttemptScored(attempt.id(), attempt.enrolment().id(), attempt.enrolment().offering().id(), attempt.assessment().activity().id(),
            attempt.assessment().kind(), attempt.percent());
    }
}
