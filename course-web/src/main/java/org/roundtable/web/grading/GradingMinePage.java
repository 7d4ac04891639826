package org.roundtable.web.grading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.grading.OwnGrades;
import org.roundtable.grading.OwnSheet;
import org.roundtable.shared.NotThere;

/** /grading/mine.xhtml */
@Named
@RequestScoped
public class GradingMinePage {

    @Inject OwnGrades grades;
    private Long offering;
    private OwnSheet sheet;

    public void load() {
        sheet = grades.of(offering);
    }

    public OwnSheet getSheet() {
        if (sheet == null) {
            throw new NotThere();
        }
        return sheet;
    }

    public Long getOffering() {
        return offering;
    }

    public void setOffering(Long offering) {
        this.offering = offering;
    }
}
