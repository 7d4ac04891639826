package org.roundtable.batch;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** The right to run one job. One node holds it while the job runs, and loses it by falling silent. */
@Entity
class Lease {

    static final Duration LASTS = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    @Id private String job;
    private String node;
    private Instant heldUntil;
    private Long execution;
    private boolean stopped;
    private int failures;
    private Instant notBefore;
    private Instant finishedAt;

    protected Lease() {}

    Lease(String job) {
        this.job = job;
    }

    void runs(Long execution) {
        this.execution = execution;
    }

    void renew(Instant now) {
        heldUntil = now.plus(LASTS);
    }

    /** The job came to its end. */
    void complete(Instant now) {
        end(now);
        failures = 0;
        notBefore = null;
    }

    /** The job broke off: each failure in a row doubles the wait, so that a broken job does not fill the history. */
    void fail(Instant now) {
        end(now);
        failures++;
        var wait = Duration.ofSeconds(5L << Math.min(failures, 10));
        notBefore = now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }

    /** Nobody starts it by itself from now on, until {@link #allow}. */
    void hold() {
        stopped = true;
    }

    void allow() {
        stopped = false;
        notBefore = null;
    }

    private void end(Instant now) {
        node = null;
        heldUntil = null;
        execution = null;
        finishedAt = now;
    }

    String job() {
        return job;
    }

    String node() {
        return node;
    }

    /** @return what runs, {@code null} while nothing does */
    Long execution() {
        return execution;
    }

    boolean stopped() {
        return stopped;
    }

    int failures() {
        return failures;
    }

    Instant notBefore() {
        return notBefore;
    }

    Instant finishedAt() {
        return finishedAt;
    }
}
