package org.roundtable.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.evidence.AnalysingItems;
import org.roundtable.evidence.ItemSheet;
import org.roundtable.web.shared.ActivityInOffering;

/** /evidence/items.xhtml */
@Named
@RequestScoped
public class EvidenceItemsPage extends ActivityInOffering {

    @Inject AnalysingItems analysing;
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
}
