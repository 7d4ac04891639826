package org.roundtable.web.assignment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.stream.Collectors;
import org.primefaces.event.FileUploadEvent;
import org.roundtable.assignment.FileRow;
import org.roundtable.assignment.NewerDraft;
import org.roundtable.assignment.Submitting;
import org.roundtable.assignment.WorkSheet;
import org.roundtable.review.Reviewing;
import org.roundtable.review.RoundState;
import org.roundtable.shared.Markup;
import org.roundtable.shared.NotThere;
import org.roundtable.web.shared.Say;

/** /assignment/work.xhtml; resources/rt/keep.js keeps what is typed. */
@Named
@ViewScoped
public class AssignmentWorkPage implements Serializable {

    private static final String AGAIN = "work?faces-redirect=true&includeViewParams=true";

    @Inject Submitting submitting;
    @Inject Reviewing reviewing;
    @Inject Say say;
    private Long id;
    private Long offering;
    private String text;
    private long revision;
    private transient WorkSheet sheet;
    private RoundState round;

    public void load() {
        sheet = submitting.open(id, offering);
        text = sheet.draft();
        revision = sheet.saved().revision();
        round = reviewing.state(id, offering).orElse(null);
    }

    public String save() {
        keep();
        say.info("assignment.work.saved");
        return AGAIN;
    }

    /** What is typed is kept first, so that a refusal loses nothing. */
    public String handIn() {
        keep();
        say.info("assignment.work.handedIn", submitting.handIn(id, offering, revision));
        return AGAIN;
    }

    public void attach(FileUploadEvent event) throws IOException {
        sheet = null;
        try (var content = event.getFile().getInputStream()) {
            submitting.attach(id, offering, event.getFile().getFileName(), content);
        }
    }

    public void detach(Long file) {
        sheet = null;
        submitting.detach(id, offering, file);
    }

    private void keep() {
        var draft = submitting.save(id, offering, text == null ? "" : text, revision);
        if (!draft.kept()) {
            throw new NewerDraft();
        }
        revision = draft.revision();
    }

    public String getInstructions() {
        return Markup.render(getSheet().asked().instructions());
    }

    public String rendered(String markdown) {
        return Markup.render(markdown);
    }

    /** Why nothing can be handed in, or that it would be late; empty where there is nothing to say. */
    public String getNote() {
        var state = getSheet().state();
        var key = "assignment.work.note." + state;
        return switch (state) {
            case OPEN, MARKED -> "";
            default -> say.of(key);
        };
    }

    /** ".pdf, .docx": what the browser offers to choose from. */
    public String getEndings() {
        return getSheet().asked().types().stream().flatMap(type -> type.extensions().stream()).map(ending -> "." + ending).collect(Collectors.joining(", "));
    }

    /** "1.4 MB". */
    public String size(FileRow file) {
        return file.size() < 100_000 ? say.of("assignment.work.kB", Math.max(1, file.size() / 1000)) : say.of("assignment.work.mB", file.size() / 100_000 / 10.0);
    }

    public WorkSheet getSheet() {
        if (id == null || offering == null) {
            throw new NotThere();
        }
        if (sheet == null) {
            sheet = submitting.open(id, offering);
        }
        return sheet;
    }

    /** How far peer review of this is; {@code null} where there is none. */
    public RoundState getRound() {
        return round;
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public long getRevision() {
        return revision;
    }

    public void setRevision(long revision) {
        this.revision = revision;
    }
}
