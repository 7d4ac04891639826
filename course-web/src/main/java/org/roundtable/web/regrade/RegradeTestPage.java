package org.roundtable.web.regrade;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.roundtable.regrade.RegradeSheet;
import org.roundtable.regrade.Regrading;

/** /regrade/test.xhtml */
@Named
@ViewScoped
public class RegradeTestPage implements Serializable {

    @Inject Regrading regrading;
    private Long offering;
    private Long activity;
    private transient RegradeSheet sheet;

    public void load() {
        sheet = regrading.test(offering, activity);
    }

    public RegradeSheet getSheet() {
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
}
