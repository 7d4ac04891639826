package org.roundtable.web.enrolment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.roundtable.enrolment.Cause;
import org.roundtable.enrolment.Enrolling;
import org.roundtable.enrolment.Standing;
import org.roundtable.web.shared.Say;

/** /enrolment/status.xhtml */
@Named
@ViewScoped
public class EnrolmentStatusPage implements Serializable {

    private static final String AGAIN = "status?faces-redirect=true&includeViewParams=true";

    @Inject Enrolling enrolling;
    @Inject Say say;
    private Long offering;
    private transient Standing standing;

    public void load() {
        standing = enrolling.standing(offering);
    }

    public String accept() {
        enrolling.accept(offering);
        return AGAIN;
    }

    public String withdraw() {
        enrolling.withdraw(offering);
        say.info("enrolment.status.left");
        return AGAIN;
    }

    public String getTitle() {
        return say.of(key("enrolment.status.title."));
    }

    public String getText() {
        return say.of(key("enrolment.status.text."), Math.max(0, getStanding().position() - 1));
    }

    public String getLeaving() {
        return say.of(key("enrolment.status.leaving."));
    }

    private String key(String prefix) {
        var state = getStanding().state();
        var cause = getStanding().cause();
        return prefix + state + (cause == null || cause == Cause.OWN_WISH ? "" : "." + cause);
    }

    public Standing getStanding() {
        if (standing == null) {
            load();
        }
        return standing;
    }

    public Long getOffering() {
        return offering;
    }

    public void setOffering(Long offering) {
        this.offering = offering;
    }
}
