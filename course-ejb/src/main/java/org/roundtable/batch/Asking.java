package org.roundtable.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import org.roundtable.shared.Chore;

/** Asks one chore in a transaction of its own, so that one that fails takes nothing with it. */
@Dependent
class Asking {

    @Transactional(TxType.REQUIRES_NEW)
    boolean due(Chore chore, Instant now) {
        return chore.due(now);
    }
}
