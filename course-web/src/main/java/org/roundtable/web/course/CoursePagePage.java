package org.roundtable.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.roundtable.course.Browsing;
import org.roundtable.course.CoursePageSheet;
import org.roundtable.course.OfferingRow;
import org.roundtable.enrolment.Learning;
import org.roundtable.shared.Markup;
import org.roundtable.shared.NotThere;

/** /course/page.xhtml: what everybody may know about a course. */
@Named
@RequestScoped
public class CoursePagePage {

    @Inject Browsing browsing;
    @Inject Learning learning;
    private Long id;
    private CoursePageSheet sheet;
    private Map<Long, Long> waiting = Map.of();

    public void load() {
        sheet = browsing.course(id);
        waiting = learning.waiting(sheet.offerings().stream().map(OfferingRow::id).toList());
    }

    public String getDescription() {
        return Markup.render(getSheet().facts().description());
    }

    public long waiting(Long offering) {
        return waiting.getOrDefault(offering, 0L);
    }

    /** @return hours it takes, rounded up; 0 where nobody said */
    public int getHours() {
        return (getSheet().minutes() + 59) / 60;
    }

    public boolean isSourceLinked() {
        var source = getSheet().facts().source();
        return source != null && (source.startsWith("https://") || source.startsWith("http://"));
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
