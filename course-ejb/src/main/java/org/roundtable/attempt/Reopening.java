package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import org.roundtable.assessment.Kind;
import org.roundtable.enrolment.EnrolmentState;
import org.roundtable.enrolment.Progresses;

/** Takes back what followed from an attempt that was settled and may be answered again. */
@Dependent
class Reopening {

    @Inject Attempts attempts;
    @Inject Responses responses;
    @Inject Progresses progresses;

    /** Whether it can be: not where a place was decided by it. */
    boolean possible(Attempt attempt) {
        return attempt.assessment().kind() != Kind.ENTRANCE || attempt.enrolment().state() == EnrolmentState.ENTRANCE;
    }

    /** What was marked is marked anew when they end again; until then it is as if they had not been handed in. */
    void takeBack(Collection<Attempt> reopened) {
        if (reopened.isEmpty()) {
            return;
        }
        responses.reopen(reopened.stream().map(Attempt::id).toList());
        for (var attempt : reopened) {
            // an earlier attempt is enough to have done it
            if (attempt.number() == 1) {
                progresses.takeBack(attempt.enrolment(), attempt.assessment().activity());
            }
        }
    }
}
