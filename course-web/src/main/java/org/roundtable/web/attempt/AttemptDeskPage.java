package org.roundtable.web.attempt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.roundtable.attempt.DeskRow;
import org.roundtable.attempt.WatchingTests;

/** /attempt/desk.xhtml */
@Named
@RequestScoped
public class AttemptDeskPage {

    @Inject WatchingTests watching;
    private Long offering;
    private List<DeskRow> rows;

    public void load() {
        rows = watching.desk(offering);
    }

    public List<DeskRow> getRows() {
        return rows;
    }

    public Long getOffering() {
        return offering;
    }

    public void setOffering(Long offering) {
        this.offering = offering;
    }
}
