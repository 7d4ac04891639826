package org.roundtable.network;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.roundtable.shared.Chore;

/** What holds no more is forgotten a day later. */
@Dependent
class ForgetLeftovers implements Chore {

    @Inject Leftovers leftovers;

    @Override
    public String job() {
        return "forget-leftovers";
    }

    @Override
    public boolean due(Instant now) {
        return leftovers.any(now);
    }
}
