package org.roundtable.batch;

import org.roundtable.shared.RuleBroken;

/** The job runs already. */
public class JobBusy extends RuleBroken {

    public JobBusy() {
        super("batch.jobBusy");
    }
}
