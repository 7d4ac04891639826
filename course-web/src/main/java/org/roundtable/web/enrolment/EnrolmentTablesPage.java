package org.roundtable.web.enrolment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.roundtable.enrolment.ArrangingTables;
import org.roundtable.enrolment.TablesSheet;
import org.roundtable.shared.NotThere;
import org.roundtable.web.shared.Say;

/** /enrolment/tables.xhtml: the small groups of an offering. */
@Named
@ViewScoped
public class EnrolmentTablesPage implements Serializable {

    private static final String AGAIN = "tables?faces-redirect=true&includeViewParams=true";

    @Inject ArrangingTables arranging;
    @Inject Say say;
    private Long offering;
    private String title;
    private String handle;
    private transient TablesSheet sheet;

    public void load() {
        if (offering == null) {
            throw new NotThere();
        }
        sheet = arranging.sheet(offering);
    }

    public String make() {
        arranging.make(offering, title);
        return done("enrolment.tables.made");
    }

    public String seat(Long table) {
        arranging.seat(table, handle);
        return done("enrolment.tables.seated");
    }

    public String unseat(Long table, Long enrolment) {
        arranging.unseat(table, enrolment);
        return done("enrolment.tables.unseated");
    }

    public String dissolve(Long table) {
        arranging.dissolve(table);
        return done("enrolment.tables.dissolved");
    }

    private String done(String key) {
        say.info(key);
        return AGAIN;
    }

    public TablesSheet getSheet() {
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getHandle() {
        return handle;
    }

    public void setHandle(String handle) {
        this.handle = handle;
    }
}
