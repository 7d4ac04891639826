package org.roundtable.web.attempt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.attempt.ReceiptSheet;
import org.roundtable.attempt.SeeingResults;

/** /attempt/done.xhtml */
@Named
@RequestScoped
public class AttemptDonePage {

    @Inject SeeingResults results;
    private Long id;
    private ReceiptSheet sheet;

    public void load() {
        sheet = results.receipt(id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ReceiptSheet getSheet() {
        return sheet;
    }
}
