package org.roundtable.batch;

import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.Dependent;
import java.util.Properties;

/** The server's own way of running jobs. */
@Dependent
class Operator {

    /** @return number of the execution */
    long start(String job) {
        return BatchRuntime.getJobOperator().start(job, new Properties());
    }

    /** @return number of the new execution, which goes on where {@code execution} got to */
    long restart(long execution) {
        return BatchRuntime.getJobOperator().restart(execution, new Properties());
    }

    void stop(long execution) {
        BatchRuntime.getJobOperator().stop(execution);
    }

    BatchStatus status(long execution) {
        try {
            return BatchRuntime.getJobOperator().getJobExecution(execution).getBatchStatus();
        } catch (NoSuchJobExecutionException e) {
            return BatchStatus.ABANDONED;
        }
    }
}
