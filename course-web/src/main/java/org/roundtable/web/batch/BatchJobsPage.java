package org.roundtable.web.batch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.roundtable.batch.Execution;
import org.roundtable.batch.JobRow;
import org.roundtable.batch.WatchingJobs;
import org.roundtable.web.shared.Say;

/** /batch/jobs.xhtml */
@Named
@ViewScoped
public class BatchJobsPage implements Serializable {

    private static final String AGAIN = "jobs?faces-redirect=true&includeViewParams=true";

    @Inject WatchingJobs watching;
    @Inject Say say;
    private String job;
    private int page;
    private transient List<JobRow> jobs;

    public void load() {
        jobs = watching.jobs();
    }

    public List<JobRow> getJobs() {
        if (jobs == null) {
            load();
        }
        return jobs;
    }

    public boolean isRunning() {
        return getJobs().stream().anyMatch(JobRow::running);
    }

    public List<Execution> getHistory() {
        return watching.history(job, page);
    }

    public int getPages() {
        return watching.pages(job);
    }

    /** What a job does, in words: its name is a verb and a noun. */
    public String title(String job) {
        return Character.toUpperCase(job.charAt(0)) + job.substring(1).replace('-', ' ');
    }

    public String status(Execution run) {
        var key = "batch.status." + run.status();
        return say.of(key);
    }

    public String start(String job) {
        watching.start(job);
        say.info("batch.jobs.started", title(job));
        return AGAIN;
    }

    public String stop(String job) {
        watching.stop(job);
        say.info("batch.jobs.stopped", title(job));
        return AGAIN;
    }

    public String restart(long execution) {
        watching.restart(execution);
        say.info("batch.jobs.restarted");
        return AGAIN;
    }

    public String getJob() {
        return job;
    }

    public void setJob(String job) {
        this.job = job;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
