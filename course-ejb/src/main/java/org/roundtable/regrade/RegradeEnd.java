package org.roundtable.regrade;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** The last step: what is done is said to be done. */
@Dependent
@Named
class RegradeEnd extends AbstractBatchlet {

    @Inject Clock clock;
    @Inject RegradesDone regrades;

    @Override
    public String process() {
        regrades.end(clock.instant());
        return "COMPLETED";
    }
}
