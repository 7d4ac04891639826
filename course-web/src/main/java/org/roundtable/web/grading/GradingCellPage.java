package org.roundtable.web.grading;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.roundtable.access.Guard;
import org.roundtable.access.Permission;
import org.roundtable.access.Place;
import org.roundtable.grading.CellSheet;
import org.roundtable.grading.Correcting;
import org.roundtable.grading.SeeingGrades;
import org.roundtable.grading.Unfit;
import org.roundtable.shared.NotThere;
import org.roundtable.web.shared.Decimals;
import org.roundtable.web.shared.Say;

/** /grading/cell.xhtml: how one mark came about, and setting another. */
@Named
@ViewScoped
public class GradingCellPage implements Serializable {

    private static final String AGAIN = "cell?faces-redirect=true&includeViewParams=true";

    @Inject SeeingGrades grades;
    @Inject Correcting correcting;
    @Inject Guard guard;
    @Inject Say say;
    private Long offering;
    private Long enrolment;
    private Long activity;
    private String percent;
    private String reason;
    private String why;
    private transient CellSheet sheet;

    public void load() {
        sheet = grades.cell(offering, enrolment, activity);
    }

    public String correct() {
        correcting.correct(offering, enrolment, activity, Decimals.typed(percent).orElseThrow(() -> new Unfit("grading.percentNotPossible")), reason);
        say.info(getSheet().column().released() ? "grading.cell.toldNow" : "grading.cell.done");
        return AGAIN;
    }

    public String takeBack() {
        correcting.takeBack(offering, enrolment, activity, why);
        say.info("grading.cell.takenBack");
        return AGAIN;
    }

    public boolean isCorrects() {
        return guard.may(Permission.RELEASE_GRADES, Place.offering(getSheet().place().course(), offering)) && !getSheet().place().finished();
    }

    public CellSheet getSheet() {
        if (offering == null || enrolment == null || activity == null) {
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

    public Long getEnrolment() {
        return enrolment;
    }

    public void setEnrolment(Long enrolment) {
        this.enrolment = enrolment;
    }

    public Long getActivity() {
        return activity;
    }

    public void setActivity(Long activity) {
        this.activity = activity;
    }

    public String getPercent() {
        return percent;
    }

    public void setPercent(String percent) {
        this.percent = percent;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
