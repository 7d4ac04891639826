package org.roundtable.web.interchange;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.roundtable.interchange.Fate;
import org.roundtable.interchange.ImportSheet;
import org.roundtable.interchange.ImportingQuestions;
import org.roundtable.interchange.QuestionFormat;
import org.roundtable.interchange.Remark;
import org.roundtable.question.QuestionFacts;
import org.roundtable.web.shared.Say;

/** /interchange/questions.xhtml */
@Named
@ViewScoped
public class InterchangeQuestionsPage implements Serializable {

    @Inject ImportingQuestions importing;
    @Inject Say say;
    @Inject HttpServletRequest request;
    private Long course;
    private Long upload;
    private String courseTitle;
    private String only;
    private int page;
    private transient Part file;
    private String text;
    private String category;
    private String tags;
    private transient ImportSheet sheet;

    public void load() {
        if (upload == null) {
            courseTitle = importing.begin(course);
        } else {
            sheet = importing.look(upload, fate(), page);
            course = sheet.course();
            courseTitle = sheet.courseTitle();
        }
    }

    /** Reads the file, or where none was chosen what was pasted. */
    public String read() throws IOException {
        var facts = new QuestionFacts("", category, "", null, QuestionFacts.tags(tags));
        // an empty file that was chosen is refused, not passed over for what was pasted
        var pasted = text == null || isEmptyFileChosen() ? "" : text;
        boolean chosen = file != null && file.getSubmittedFileName() != null && !file.getSubmittedFileName().isBlank();
        if (chosen) {
            QuestionFormat.refuseBeyondLimit(file.getSize());
        }
        var name = chosen ? file.getSubmittedFileName() : say.of("interchange.questions.pasted");
        var bytes = chosen ? file.getInputStream().readAllBytes() : pasted.getBytes(StandardCharsets.UTF_8);
        upload = importing.upload(course, name, bytes, facts);
        return "questions?faces-redirect=true&course=" + course + "&upload=" + upload;
    }

    /** Faces takes a file with nothing in it for none at all. */
    private boolean isEmptyFileChosen() throws IOException {
        try {
            return request.getParts().stream()
                .anyMatch(part -> part.getSize() == 0 && part.getSubmittedFileName() != null && !part.getSubmittedFileName().isBlank());
        } catch (ServletException e) {
            throw new IOException(e);
        }
    }

    public String confirm() {
        int taken = importing.confirm(upload);
        say.info("interchange.questions.taken", taken);
        return "/question/bank?faces-redirect=true&course=" + course;
    }

    public String discard() {
        importing.discard(upload);
        say.info("interchange.questions.discarded");
        return "questions?faces-redirect=true&course=" + course;
    }

    public ImportSheet getSheet() {
        if (sheet == null && upload != null) {
            sheet = importing.look(upload, fate(), page);
        }
        return sheet;
    }

    public String sentence(Remark remark) {
        return say.of(remark.messageKey(), remark.arguments().toArray());
    }

    public Fate[] getFates() {
        return Fate.values();
    }

    public int getLargest() {
        return QuestionFormat.BYTES;
    }

    private Fate fate() {
        return Arrays.stream(Fate.values()).filter(fate -> fate.name().equals(only)).findFirst().orElse(null);
    }

    public String getCourseTitle() {
        return courseTitle;
    }

    public Long getCourse() {
        return course;
    }

    public void setCourse(Long course) {
        this.course = course;
    }

    public Long getUpload() {
        return upload;
    }

    public void setUpload(Long upload) {
        this.upload = upload;
    }

    public String getOnly() {
        return only;
    }

    public void setOnly(String only) {
        this.only = only;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }
}
