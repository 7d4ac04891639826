package org.roundtable.network;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** Forgets all of it at once. */
@Dependent
@Named
class LeftoversStep extends AbstractBatchlet {

    @Inject Clock clock;
    @Inject Leftovers leftovers;

    @Override
    public String process() {
        leftovers.forget(clock.instant());
        return "COMPLETED";
    }
}
