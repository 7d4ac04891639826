package org.roundtable.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.roundtable.shared.Chore;

/** Keeps the history of jobs short: four times a day. */
@Dependent
class PruneExecutions implements Chore {

    static final String JOB = "prune-executions";
    private static final Duration EVERY = Duration.ofHours(6);

    @Inject Leases leases;

    @Override
    public String job() {
        return JOB;
    }

    @Override
    public boolean due(Instant now) {
        return leases.finishedBefore(JOB, now.minus(EVERY));
    }
}
