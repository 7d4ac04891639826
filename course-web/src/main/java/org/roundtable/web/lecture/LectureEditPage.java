package org.roundtable.web.lecture;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.roundtable.access.Guard;
import org.roundtable.lecture.EditionRow;
import org.roundtable.lecture.FileRow;
import org.roundtable.lecture.Furnishing;
import org.roundtable.lecture.Lecturing;
import org.roundtable.lecture.ManuscriptSheet;
import org.roundtable.shared.Audience;
import org.roundtable.shared.Markup;
import org.roundtable.shared.Page;
import org.roundtable.web.shared.Say;

/** /lecture/edit.xhtml */
@Named
@ViewScoped
public class LectureEditPage implements Serializable {

    private static final String AGAIN = "edit?faces-redirect=true&id=";

    @Inject Lecturing lecturing;
    @Inject Furnishing furnishing;
    @Inject Guard guard;
    @Inject LectureTexts texts;
    @Inject Say say;
    private Long id;
    private Integer edition;
    private String text;
    private long revision;
    private transient ManuscriptSheet sheet;

    public void load() {
        sheet = lecturing.open(id);
        text = sheet.markdown();
        revision = sheet.revision();
    }

    /** Saves what is in the form, then lets learners read it. */
    public String publish() {
        var receipt = lecturing.save(id, revision, text);
        if (!receipt.kept()) {
            say.error("lecture.movedOn");
            return null;
        }
        say.info("lecture.edit.publishedNow", lecturing.publish(id, receipt.revision()));
        return AGAIN + id;
    }

    public String restore() {
        lecturing.restore(id, edition, revision);
        say.info("lecture.edit.restored", edition);
        return AGAIN + id;
    }

    /** @return the text as the team sees it */
    public String getPreview() {
        return html(text);
    }

    /** @return the edition that is looked at */
    public String getEarlier() {
        return html(lecturing.edition(id, edition));
    }

    private String html(String markdown) {
        return texts.html(getSheet().path(), markdown == null ? "" : markdown, furnishing.shelf(id, Audience.TEAM), Audience.TEAM, null);
    }

    public Page<EditionRow> getEditions() {
        return lecturing.editions(id, 0);
    }

    public Page<FileRow> getFiles() {
        return furnishing.files(id, 0);
    }

    /** @return the boxes a text may have, in the words of its author */
    public List<String> getBoxes() {
        return Markup.boxes().stream().sorted().toList();
    }

    public String name(String box) {
        return say.of("markup." + box);
    }

    /** @return who writes, so that two members at one computer do not find each other's texts */
    public Long getWriter() {
        return guard.caller();
    }

    public ManuscriptSheet getSheet() {
        if (sheet == null) {
            sheet = lecturing.open(id);
        }
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Integer getEdition() {
        return edition;
    }

    public void setEdition(Integer edition) {
        this.edition = edition;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public long getRevision() {
        return revision;
    }

    public void setRevision(long revision) {
        this.revision = revision;
    }
}
