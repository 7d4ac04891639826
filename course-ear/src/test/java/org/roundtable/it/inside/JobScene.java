package org.roundtable.it.inside;

import java.util.Map;

/** Something a job needs is gone, is there again; or the node dies over it. */
final class JobScene {

    private static final String JOB = "forget-leftovers";

    private JobScene() {}

    /** @return the name of the job that breaks off from now on */
    static Map<String, Object> breakDown() throws Exception {
        Rows.change("alter table sign_up rename to sign_up_gone");
        return Map.of("job", JOB);
    }

    static Map<String, Object> repair() throws Exception {
        Rows.change("alter table sign_up_gone rename to sign_up");
        return Map.of("job", JOB);
    }

    /** @return the run that another node was at when it fell silent: the last one of the job */
    static Map<String, Object> die() throws Exception {
        var run = Rows.id("select max(e.jobexecutionid) from job_execution e join job_instance i on i.jobinstanceid = e.jobinstanceid where i.jobname = ?", JOB);
        Rows.change("update job_execution set batchstatus = 'STARTED', endtime = null where jobexecutionid = ?", run);
        Rows.change("update lease set node = 'another', execution = ?, held_until = timestamp with time zone '2000-01-01 00:00:00+00' where job = ?", run, JOB);
        return Map.of("run", run);
    }
}
