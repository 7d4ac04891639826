package org.roundtable.batch;

import java.time.Instant;

/**
 * One run of a job, as the server's job repository has it.
 *
 * @param ended {@code null} while it runs
 * @param status as Jakarta Batch names it, such as {@code COMPLETED}
 * @param failure first line of what went wrong, {@code null} where nothing did
 * @param done items done so far
 * @param total items there are to do, 0 where the step did not say
 */
public record Execution(long id, String job, Instant started, Instant ended, String status, String failure, int done, int total) {

    public boolean running() {
        return status.equals("STARTING") || status.equals("STARTED") || status.equals("STOPPING");
    }

    public boolean restartable() {
        return status.equals("FAILED") || status.equals("STOPPED");
    }

    /** @return 0 to 100; 0 where the total is not known */
    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100, 100L * done / total);
    }
}
