package org.roundtable.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.roundtable.course.TaughtRow;
import org.roundtable.course.Teaching;
import org.roundtable.shared.Page;

/** /course/teaching.xhtml */
@Named
@RequestScoped
public class CourseTeachingPage {

    @Inject Teaching teaching;
    private int page;
    private Page<TaughtRow> found;

    public void load() {
        found = teaching.courses(page);
    }

    public List<TaughtRow> getRows() {
        if (found == null) {
            load();
        }
        return found.rows();
    }

    public int getPages() {
        getRows();
        return found.pages(Teaching.PAGE);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
