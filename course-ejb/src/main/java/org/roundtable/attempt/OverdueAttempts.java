package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.roundtable.shared.Chore;

/** Says that somebody's time is over and nobody handed in. */
@Dependent
class OverdueAttempts implements Chore {

    @Inject Attempts attempts;

    @Override
    public String job() {
        return "close-overdue-attempts";
    }

    @Override
    public boolean due(Instant now) {
        return !attempts.overdueAt(now.minus(Deadline.TOLERANCE), 1).isEmpty();
    }
}
