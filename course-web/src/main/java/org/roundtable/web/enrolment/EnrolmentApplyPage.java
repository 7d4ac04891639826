package org.roundtable.web.enrolment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.roundtable.course.Admission;
import org.roundtable.enrolment.ApplySheet;
import org.roundtable.enrolment.Enrolling;
import org.roundtable.web.shared.Say;

/** /enrolment/apply.xhtml */
@Named
@ViewScoped
public class EnrolmentApplyPage implements Serializable {

    private static final String STATUS = "status?faces-redirect=true&includeViewParams=true";

    @Inject Enrolling enrolling;
    @Inject Say say;
    private Long offering;
    private String key;
    private transient ApplySheet sheet;

    /** Who is in, or on the way, has asked already. */
    public String load() {
        sheet = enrolling.sheet(offering);
        return sheet.standing() != null && !sheet.standing().state().out() ? STATUS : null;
    }

    public String apply() {
        enrolling.apply(offering, key);
        return STATUS;
    }

    public String getButton() {
        var key = "enrolment.apply.button." + promise();
        return say.of(key);
    }

    /** What happens then. */
    public String getAfter() {
        var key = "enrolment.apply.after." + promise();
        return say.of(key);
    }

    /** What the button promises, as far as can be said now. */
    private String promise() {
        if (getSheet().asksTeam()) {
            return "team";
        }
        if (getSheet().entranceTest()) {
            return "entrance";
        }
        return getSheet().immediate() ? "place" : "waiting";
    }

    public boolean isClosed() {
        return !getSheet().enrolling() || getSheet().teaches() || getSheet().standing() != null && !getSheet().standing().mayApplyAgain()
            || getSheet().admission() == Admission.INVITATION && !getSheet().invited();
    }

    public ApplySheet getSheet() {
        if (sheet == null) {
            sheet = enrolling.sheet(offering);
        }
        return sheet;
    }

    public Long getOffering() {
        return offering;
    }

    public void setOffering(Long offering) {
        this.offering = offering;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
