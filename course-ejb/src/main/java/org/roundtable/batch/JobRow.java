package org.roundtable.batch;

import java.time.Instant;

/**
 * One kind of job, for the stewards' page.
 *
 * @param stopped whether a steward has stopped it from starting by itself
 * @param failures how often in a row it broke off
 * @param waitsUntil when it is tried again after breaking off; else {@code null}
 * @param last its last run, {@code null} where it never ran
 */
public record JobRow(String job, boolean stopped, int failures, Instant waitsUntil, Execution last) {

    public boolean running() {
        return last != null && last.running();
    }
}
