package org.roundtable.batch;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** How far one run of a job has come. */
@Entity
class JobProgress {

    @Id private Long execution;
    private int done;
    private int total;

    protected JobProgress() {}

    JobProgress(Long execution) {
        this.execution = execution;
    }

    /** @param items what a step has found to do, besides what was done or announced before */
    void ahead(int items) {
        total += items;
    }

    void done(int items) {
        done += items;
    }
}
