package org.roundtable.web.appeal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.appeal.AnsweringAppeals;
import org.roundtable.appeal.AppealRow;
import org.roundtable.shared.Page;

/** /appeal/open.xhtml */
@Named
@RequestScoped
public class AppealOpenPage extends ListOfAppeals {

    @Inject AnsweringAppeals answering;
    private Long offering;
    private boolean testRun;

    @Override
    protected Page<AppealRow> fetch() {
        return answering.open(offering, testRun, page);
    }

    public Long getOffering() {
        return offering;
    }

    public void setOffering(Long offering) {
        this.offering = offering;
    }

    /** Whether those are listed that the team rehearses. */
    public boolean isTestRun() {
        return testRun;
    }

    public void setTestRun(boolean testRun) {
        this.testRun = testRun;
    }
}
