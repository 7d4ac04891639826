package org.roundtable.web.assignment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.assignment.MarkingWork;
import org.roundtable.assignment.QueueSheet;
import org.roundtable.shared.NotThere;
import org.roundtable.web.shared.ActivityInOffering;
import org.roundtable.web.shared.Say;

/** /assignment/marking.xhtml */
@Named
@ViewScoped
public class AssignmentMarkingPage extends ActivityInOffering {

    @Inject MarkingWork marking;
    @Inject Say say;
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

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
