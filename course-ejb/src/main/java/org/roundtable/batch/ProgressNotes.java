package org.roundtable.batch;

import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Consumer;
import org.roundtable.shared.WorkAhead;
import org.roundtable.shared.WorkDone;

/** Writes down how far steps say they have come, in the very transaction of the work. */
@Dependent
class ProgressNotes {

    @PersistenceContext EntityManager em;
    @Inject Instance<JobContext> job;

    void ahead(@Observes WorkAhead work) {
        note(progress -> progress.ahead(work.items()));
    }

    void done(@Observes WorkDone work) {
        note(progress -> progress.done(work.items()));
    }

    private void note(Consumer<JobProgress> what) {
        // null or missing where a step is called without a job round it, as tests do
        var context = job.isResolvable() ? job.get() : null;
        if (context != null) {
            what.accept(of(context.getExecutionId()));
        }
    }

    private JobProgress of(Long execution) {
        var known = em.find(JobProgress.class, execution);
        if (known != null) {
            return known;
        }
        var progress = new JobProgress(execution);
        em.persist(progress);
        return progress;
    }
}
