package org.roundtable.regrade;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.roundtable.attempt.Remarking;

/** Ends the regrades of which nothing is left to mark. */
@Dependent
@Transactional
class RegradesDone {

    @Inject Regrades regrades;
    @Inject Remarking remarking;

    void end(Instant now) {
        regrades.toDo(now).stream().map(regrades::by)
            .filter(regrade -> remarking.ahead(regrade.ruling().offering().id(), regrade.ruling().assessment().id()).isEmpty())
            .forEach(regrade -> regrade.finish(now));
    }
}
