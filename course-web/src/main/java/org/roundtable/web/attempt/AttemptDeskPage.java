package org.roundtable.web.attempt;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.roundtable.appeal.AnsweringAppeals;
import org.roundtable.appeal.AppealCount;
import org.roundtable.attempt.DeskRow;
import org.roundtable.attempt.DrawingPapers;
import org.roundtable.attempt.WatchingTests;
import org.roundtable.shared.NotThere;
import org.roundtable.web.shared.Say;

/** /attempt/desk.xhtml */
@Named
@ViewScoped
public class AttemptDeskPage implements Serializable {

    @Inject WatchingTests watching;
    @Inject DrawingPapers drawing;
    @Inject AnsweringAppeals appealed;
    @Inject Say say;
    private Long offering;
    private transient List<DeskRow> rows;
    private transient List<AppealCount> appeals;

    public void load() {
        if (offering == null) {
            throw new NotThere();
        }
        rows = watching.desk(offering);
        appeals = appealed.counts(offering);
    }

    public String draw(Long activity) {
        var stands = drawing.generate(offering, activity);
        say.info("attempt.desk.drawn", stands.drawn(), stands.learners());
        return "desk?faces-redirect=true&includeViewParams=true";
    }

    /** @return how many appeals against marks of a test wait */
    public long appealsOf(DeskRow row) {
        return appeals.stream().filter(count -> count.activity().equals(row.activity())).mapToLong(AppealCount::open).sum();
    }

    public List<DeskRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public Long getOffering() {
        return offering;
    }

    public void setOffering(Long offering) {
        this.offering = offering;
    }
}
