package org.roundtable.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.roundtable.course.OfferingRow;
import org.roundtable.course.Running;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.Page;

/** /course/offerings.xhtml */
@Named
@RequestScoped
public class CourseOfferingsPage {

    @Inject Running running;
    private Long id;
    private int page;
    private Page<OfferingRow> found;

    public void load() {
        found = running.offerings(id, Math.max(0, page));
    }

    public List<OfferingRow> getRows() {
        if (found == null) {
            throw new NotThere();
        }
        return found.rows();
    }

    public boolean isRunner() {
        return running.mayRun(id);
    }

    public int getPages() {
        return found.pages(Running.PAGE);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
