package org.roundtable.batch;

import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/** Runs jobs by name: each on one node at a time, and again where a node died over it. */
@Dependent
class Jobs {

    private static final Logger LOG = System.getLogger(Jobs.class.getName());

    @Inject Clock clock;
    @Inject Node node;
    @Inject Leases leases;
    @Inject Executions executions;
    @Inject Operator operator;

    /** Makes the job known to stewards before it first runs. */
    void know(String job) {
        try {
            leases.know(job);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "{0} was made known by another node", job);
        }
    }

    /** @return whether it runs now, going on where it was cut off before; false where it already does, here or elsewhere */
    boolean start(String job) {
        return run(job, cutOff -> cutOff.map(this::goOn).orElseGet(() -> operator.start(job)));
    }

    /** @return whether {@code execution} goes on now; false where its job already runs */
    boolean restart(String job, long execution) {
        return run(job, cutOff -> operator.restart(execution));
    }

    /** Keeps what runs here, and gives up what has ended. */
    void lookAfter() {
        for (var lease : leases.heldBy(node.name())) {
            if (lease.execution() != null) {
                lookAfter(lease.job(), operator.status(lease.execution()));
            }
        }
    }

    private void lookAfter(String job, BatchStatus status) {
        var now = clock.instant();
        leases.change(job, node.name(), lease -> {
            switch (status) {
                case STARTING, STARTED, STOPPING -> lease.renew(now);
                case COMPLETED, STOPPED -> lease.complete(now);
                default -> lease.fail(now);
            }
        });
    }

    private boolean run(String job, Function<Optional<Long>, Long> start) {
        if (!leases.take(job, node.name(), clock.instant())) {
            return false;
        }
        try {
            // nobody else may run it now, so whatever still claims to run was cut off
            var execution = start.apply(executions.close(job, clock.instant()));
            leases.change(job, node.name(), lease -> lease.runs(execution));
            return true;
        } catch (RuntimeException e) {
            leases.change(job, node.name(), lease -> lease.fail(clock.instant()));
            throw e;
        }
    }

    private Long goOn(Long execution) {
        LOG.log(Level.WARNING, "Execution {0} was cut off; going on where it got to", execution);
        return operator.restart(execution);
    }
}
