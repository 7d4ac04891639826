package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.roundtable.shared.Chore;

/** Says that somebody's time is over and nobody handed in, or that it is time to settle what was ended so. */
@Dependent
class OverdueAttempts implements Chore {

    @Inject Attempts attempts;

    @Override
    public String job() {
        return "close-overdue-attempts";
    }

    @Override
    public boolean due(Instant now) {
        return !attempts.overdueAt(now, 1).isEmpty();
    }
}
