package org.roundtable.course;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.roundtable.shared.Chore;

/** Open offerings run from their first day on and are graded after their last one, whether or not somebody thinks of it. */
@Dependent
class AdvanceOfferings implements Chore {

    @Inject Offerings offerings;

    @Override
    public String job() {
        return "advance-offerings";
    }

    @Override
    public boolean due(Instant now) {
        return !offerings.toMoveOn(now).isEmpty();
    }
}
