package org.roundtable.web.assignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.assignment.SettingSheet;
import org.roundtable.assignment.SettingWork;
import org.roundtable.shared.Markup;
import org.roundtable.shared.NotThere;

/** /assignment/preview.xhtml: what an assignment asks for, before there is an offering to hand anything in. */
@Named
@RequestScoped
public class AssignmentPreviewPage {

    @Inject SettingWork setting;
    private Long id;
    private SettingSheet sheet;

    public void load() {
        sheet = setting.look(id);
    }

    public String getInstructions() {
        return getSheet().facts() == null ? "" : Markup.render(getSheet().facts().instructions());
    }

    public SettingSheet getSheet() {
        if (sheet == null) {
            throw new NotThere();
        }
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
