package org.roundtable.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.evidence.AnalysingItems;
import org.roundtable.evidence.ItemSheet;

/** /evidence/items.xhtml */
@Named
@RequestScoped
public class EvidenceItemsPage {

    @Inject AnalysingItems analysing;
    private Long offering;
    private Long activity;
    private ItemSheet sheet;

    public void load() {
        sheet = analysing.items(offering, activity);
    }

    public ItemSheet getSheet() {
        return sheet;
    }

    /** Difficulty against discrimination; nothing to draw where no index is shown. */
    public ItemPlot getPlot() {
        return ItemPlot.of(sheet.items());
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
