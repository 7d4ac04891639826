package org.roundtable.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.roundtable.course.ActivityKind;
import org.roundtable.course.Browsing;
import org.roundtable.course.CoursePageSheet;
import org.roundtable.course.OutlineSheet.ActivityRow;
import org.roundtable.shared.NotThere;
import org.roundtable.web.shared.Say;

/** /course/preview.xhtml: a course as its learners will find it, for those who may look into it. */
@Named
@RequestScoped
public class CoursePreviewPage {

    @Inject Browsing browsing;
    @Inject Say say;
    private Long id;
    private CoursePageSheet sheet;

    public void load() {
        sheet = browsing.preview(id);
    }

    /** @return where an item can be read, {@code null} where it cannot: a paper is for the team alone, and a meeting has no page */
    public String view(ActivityKind kind) {
        return switch (kind) {
            case LECTURE -> "/lecture/view";
            case TEST -> getSheet().teaches() ? "/assessment/preview" : null;
            case ASSIGNMENT -> "/assignment/preview";
            case SESSION -> null;
        };
    }

    /** When it opens and is due, counted from the first day; and what has to be done before. */
    public String when(ActivityRow row) {
        return Days.of(row, say);
    }

    public CoursePageSheet getSheet() {
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
