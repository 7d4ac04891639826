package org.roundtable.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.roundtable.enrolment.Learning;
import org.roundtable.enrolment.LearningRow;
import org.roundtable.shared.Page;

/** /course/learning.xhtml */
@Named
@RequestScoped
public class CourseLearningPage {

    @Inject Learning learning;
    private int page;
    private Page<LearningRow> found;

    public void load() {
        found = learning.offerings(page);
    }

    public List<LearningRow> getRows() {
        if (found == null) {
            load();
        }
        return found.rows();
    }

    public int getPages() {
        getRows();
        return found.pages(Learning.PAGE);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
