package org.roundtable.regrade;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.roundtable.shared.Chore;

/** Says that a question was decided about, and settled attempts are to be marked anew. */
@Dependent
class RegradesAhead implements Chore {

    @Inject Regrades regrades;

    @Override
    public String job() {
        return "regrade-attempts";
    }

    @Override
    public boolean due(Instant now) {
        return regrades.anyToDo(now);
    }
}
