package org.roundtable.web.regrade;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.regrade.RegradeSheet;
import org.roundtable.regrade.Regrading;
import org.roundtable.web.shared.ActivityInOffering;

/** /regrade/test.xhtml */
@Named
@ViewScoped
public class RegradeTestPage extends ActivityInOffering {

    @Inject Regrading regrading;
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
}
