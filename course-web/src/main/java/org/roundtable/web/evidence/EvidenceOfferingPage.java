package org.roundtable.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.evidence.Evaluating;
import org.roundtable.evidence.EvidenceSheet;

/** /evidence/offering.xhtml */
@Named
@RequestScoped
public class EvidenceOfferingPage {

    @Inject Evaluating evaluating;
    private Long id;
    private EvidenceSheet sheet;

    public void load() {
        sheet = evaluating.sheet(id);
    }

    public EvidenceSheet getSheet() {
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
