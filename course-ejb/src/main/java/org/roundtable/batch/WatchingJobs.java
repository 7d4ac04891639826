package org.roundtable.batch;

import static org.roundtable.access.Permission.STEWARD;
import static org.roundtable.access.Place.NETWORK;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.roundtable.access.Guard;
import org.roundtable.audit.AuditTrail;
import org.roundtable.shared.NotThere;

/** What a steward does with the jobs of the network: see them run, stop them, have them run again. */
@Stateless
public class WatchingJobs {

    public static final int PAGE = 20;

    @Inject Guard guard;
    @Inject AuditTrail audit;
    @Inject Jobs jobs;
    @Inject Leases leases;
    @Inject Executions executions;
    @Inject Operator operator;

    /** @return every job there is, with its last run */
    public List<JobRow> jobs() {
        guard.require(STEWARD, NETWORK);
        var last = executions.last().stream().collect(Collectors.toMap(Execution::job, Function.identity()));
        return leases.all().stream()
            .map(lease -> new JobRow(lease.job(), lease.stopped(), lease.failures(), lease.notBefore(), last.get(lease.job())))
            .toList();
    }

    /** @return one page of what ran, newest first; {@code job} {@code null} for all jobs */
    public List<Execution> history(String job, int page) {
        guard.require(STEWARD, NETWORK);
        return executions.newest(job, Math.max(0, page) * PAGE, PAGE);
    }

    /** @return how many pages {@link #history} has */
    public int pages(String job) {
        guard.require(STEWARD, NETWORK);
        return (int) ((executions.count(job) + PAGE - 1) / PAGE);
    }

    /** Starts a job now, whether it is due or not, and lets it start by itself again. */
    public void start(String job) {
        steward("batch.started", job);
        now(job, () -> jobs.start(job));
    }

    /** Stops a job after the chunk it is at, and keeps it from starting by itself. */
    public void stop(String job) {
        steward("batch.stopped", job);
        leases.steer(job, Lease::hold);
        executions.newest(job, 0, 1).stream().filter(Execution::running).forEach(run -> operator.stop(run.id()));
    }

    /** Goes on with a run that broke off or was stopped. */
    public void restart(long execution) {
        guard.require(STEWARD, NETWORK);
        var run = executions.by(execution).filter(Execution::restartable).orElseThrow(NotThere::new);
        steward("batch.restarted", run.job());
        now(run.job(), () -> jobs.restart(run.job(), execution));
    }

    private void now(String job, BooleanSupplier start) {
        leases.steer(job, Lease::allow);
        // what has ended here since the schedule looked keeps nobody waiting
        jobs.lookAfter();
        if (!start.getAsBoolean()) {
            throw new JobBusy();
        }
    }

    private void steward(String action, String job) {
        guard.require(STEWARD, NETWORK);
        if (!leases.known(job)) {
            throw new NotThere();
        }
        audit.add(guard.caller(), action, "job", null, NETWORK, job);
    }
}
