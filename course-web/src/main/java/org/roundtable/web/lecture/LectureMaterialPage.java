package org.roundtable.web.lecture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.lecture.Attending;
import org.roundtable.lecture.MaterialSheet;
import org.roundtable.lecture.Shelf;
import org.roundtable.shared.Audience;

/** /lecture/material.xhtml */
@Named
@RequestScoped
public class LectureMaterialPage {

    @Inject Attending attending;
    @Inject LectureTexts texts;
    private Long id;
    private Long offering;
    private MaterialSheet sheet;
    private String html;

    public void load() {
        sheet = attending.material(id, offering);
        html = texts.html(sheet.path(), sheet.markdown(), sheet.shelf(), sheet.audience(), offering);
    }

    public String link(Shelf.Item item) {
        return LectureTexts.address(item, offering);
    }

    public boolean isTeam() {
        return sheet.audience() == Audience.TEAM;
    }

    public MaterialSheet getSheet() {
        return sheet;
    }

    public String getHtml() {
        return html;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getOffering() {
        return offering;
    }

    public void setOffering(Long offering) {
        this.offering = offering;
    }
}
