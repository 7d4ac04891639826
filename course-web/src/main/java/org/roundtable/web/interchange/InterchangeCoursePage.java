package org.roundtable.web.interchange;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.roundtable.access.Guard;
import org.roundtable.access.Permission;
import org.roundtable.access.Place;
import org.roundtable.interchange.CourseImportSheet;
import org.roundtable.interchange.CourseReport;
import org.roundtable.interchange.ImportingCourses;
import org.roundtable.web.shared.Say;

/** /interchange/course.xhtml */
@Named
@ViewScoped
public class InterchangeCoursePage implements Serializable {

    @Inject ImportingCourses importing;
    @Inject Guard guard;
    @Inject Say say;
    private Long upload;
    private transient Part file;
    private transient CourseImportSheet sheet;

    public void load() throws IOException {
        guard.require(Permission.TAKE_PART, Place.NETWORK);
        sheet = upload == null ? null : importing.look(upload);
        if (sheet != null && sheet.became() != null) {
            toCourse(sheet.became());
        }
    }

    public String receive() throws IOException {
        if (file == null || file.getSize() == 0) {
            say.error("interchange.course.noFile");
            return null;
        }
        try (var content = file.getInputStream()) {
            return "course?faces-redirect=true&upload=" + importing.receive(file.getSubmittedFileName(), content);
        }
    }

    public void confirm() throws IOException {
        var course = importing.confirm(upload);
        say.info("interchange.course.done");
        toCourse(course);
    }

    public String discard() {
        importing.discard(upload);
        return "course?faces-redirect=true";
    }

    public String sentence(CourseReport.Line line) {
        return say.of(line.messageKey(), line.arguments().toArray());
    }

    /** @return what needs a look before saying yes */
    public List<CourseReport.Line> getWarnings() {
        return getSheet().report().lines().stream().filter(line -> line.outcome() == CourseReport.Outcome.WARNING).toList();
    }

    /** @return what became of each file */
    public List<CourseReport.Line> getOutcomes() {
        return getSheet().report().lines().stream().filter(line -> line.outcome() != CourseReport.Outcome.WARNING).toList();
    }

    public long getTaken() {
        return getSheet().report().count(CourseReport.Outcome.TAKEN);
    }

    public long getLeft() {
        return getSheet().report().count(CourseReport.Outcome.LEFT);
    }

    private static void toCourse(Long course) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/course/studio?id=" + course);
    }

    /** @return what was uploaded, {@code null} before */
    public CourseImportSheet getSheet() {
        if (sheet == null && upload != null) {
            sheet = importing.look(upload);
        }
        return sheet;
    }

    public Long getUpload() {
        return upload;
    }

    public void setUpload(Long upload) {
        this.upload = upload;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
