package org.roundtable.web.assignment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.roundtable.assignment.MarkingWork;
import org.roundtable.assignment.QueueSheet;
import org.roundtable.shared.NotThere;
import org.roundtable.web.shared.Say;

/** /assignment/marking.xhtml */
@Named
@ViewScoped
public class AssignmentMarkingPage implements Serializable {

    @Inject MarkingWork marking;
    @Inject Say say;
    private Long offering;
    private Long activity;
    private int page;
    private transient QueueSheet sheet;

    public void load() {
        sheet = marking.queue(offering, activity, page);
        page = sheet.page();
    }

    /** @param of only this assignment, {@code null} for any */
    public String next(Long of) {
        return marking.next(offering, of).map(id -> "mark?faces-redirect=true&id=" + id).orElseGet(() -> {
            say.info("assignment.marking.none");
            return "marking?faces-redirect=true&includeViewParams=true";
        });
    }

    public QueueSheet getSheet() {
        if (offering == null) {
            throw new NotThere();
        }
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    public Long getOffering() {
        return offering;
    }

    public void setOffering(Long offering) {
        this.offering = offering;
    }

    public Long getActivity() {
        return activity;
    }

    public void setActivity(Long activity) {
        this.activity = activity;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
