package org.roundtable.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.assessment.PreviewSheet;
import org.roundtable.assessment.PreviewingTests;

/** /assessment/preview.xhtml */
@Named
@RequestScoped
public class AssessmentPreviewPage {

    @Inject PreviewingTests previewing;
    private Long id;
    private long paper = 1;
    private PreviewSheet sheet;

    public void load() {
        sheet = previewing.preview(id, paper);
    }

    public PreviewSheet getSheet() {
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public long getPaper() {
        return paper;
    }

    public void setPaper(long paper) {
        this.paper = paper;
    }
}
