package org.roundtable.web.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.roundtable.course.OfferingSheet;
import org.roundtable.course.Running;
import org.roundtable.course.TimingRow;
import org.roundtable.shared.NotThere;
import org.roundtable.web.shared.Say;
import org.roundtable.web.shared.When;

/** /course/timings.xhtml: when each activity of an offering opens and is due, in the offering's zone. */
@Named
@ViewScoped
public class CourseTimingsPage implements Serializable {

    private static final String AGAIN = "timings?faces-redirect=true&includeViewParams=true";

    @Inject Running running;
    @Inject Say say;
    private Long id;
    private Long activity;
    private TimingRow edited;
    private LocalDateTime opens;
    private LocalDateTime due;
    private LocalDateTime cutOff;
    private transient OfferingSheet sheet;
    private transient List<TimingRow> rows;

    /** With an activity in the address, its times are in the form. */
    public void load() {
        sheet = running.sheet(id);
        rows = running.timings(id);
        if (activity != null) {
            edited = rows.stream().filter(row -> row.activity().equals(activity)).findFirst().orElseThrow(NotThere::new);
            var zone = sheet.facts().zone();
            opens = When.local(edited.opens(), zone);
            due = When.local(edited.due(), zone);
            cutOff = When.local(edited.cutOff(), zone);
        }
    }

    public String save() {
        var zone = getSheet().facts().zone();
        running.time(id, edited.activity(), edited.version(), When.instant(opens, zone), When.instant(due, zone), When.instant(cutOff, zone));
        say.info("course.timings.saved", edited.title());
        return "timings?faces-redirect=true&id=" + id;
    }

    public String workOutAnew() {
        running.workOutAnew(id);
        say.info("course.timings.anew");
        return AGAIN;
    }

    public OfferingSheet getSheet() {
        if (id == null) {
            throw new NotThere();
        }
        if (sheet == null) {
            sheet = running.sheet(id);
        }
        return sheet;
    }

    public List<TimingRow> getRows() {
        if (rows == null) {
            rows = running.timings(id);
        }
        return rows;
    }

    public TimingRow getEdited() {
        return edited;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getActivity() {
        return activity;
    }

    public void setActivity(Long activity) {
        this.activity = activity;
    }

    public LocalDateTime getOpens() {
        return opens;
    }

    public void setOpens(LocalDateTime opens) {
        this.opens = opens;
    }

    public LocalDateTime getDue() {
        return due;
    }

    public void setDue(LocalDateTime due) {
        this.due = due;
    }

    public LocalDateTime getCutOff() {
        return cutOff;
    }

    public void setCutOff(LocalDateTime cutOff) {
        this.cutOff = cutOff;
    }
}
