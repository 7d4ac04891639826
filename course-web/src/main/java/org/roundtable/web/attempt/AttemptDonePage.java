package org.roundtable.web.attempt;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.roundtable.attempt.HandingInLate;
import org.roundtable.attempt.ReceiptSheet;
import org.roundtable.attempt.SeeingResults;

/** /attempt/done.xhtml */
@Named
@ViewScoped
public class AttemptDonePage implements Serializable {

    @Inject SeeingResults results;
    @Inject HandingInLate late;
    private Long id;
    private transient ReceiptSheet sheet;

    public void load() {
        sheet = results.receipt(id);
    }

    public String handIn() {
        late.handIn(id);
        return "done?faces-redirect=true&includeViewParams=true";
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ReceiptSheet getSheet() {
        if (sheet == null) {
            load();
        }
        return sheet;
    }
}
