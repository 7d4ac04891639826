package org.roundtable.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;

/** Forgets runs that went well after two days, and all others after thirty. */
@Dependent
@Named
class ForgetExecutions extends AbstractBatchlet {

    @Inject Clock clock;
    @Inject Executions executions;

    @Override
    public String process() {
        var now = clock.instant();
        executions.forget(now.minus(Duration.ofDays(2)), now.minus(Duration.ofDays(30)));
        return "COMPLETED";
    }
}
