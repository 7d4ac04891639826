package org.roundtable.web.course;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.roundtable.course.Endorsing;
import org.roundtable.course.WaitingCourse;
import org.roundtable.web.shared.Say;

/** /course/endorsements.xhtml */
@Named
@ViewScoped
public class CourseEndorsementsPage implements Serializable {

    private static final String AGAIN = "endorsements?faces-redirect=true";

    @Inject Endorsing endorsing;
    @Inject Say say;
    private Long returning;
    private String why;
    private transient List<WaitingCourse> waiting;

    public void load() {
        waiting = endorsing.waiting();
    }

    public String endorse(Long course) {
        endorsing.endorse(course);
        say.info("course.endorsements.endorsed");
        return AGAIN;
    }

    /** Asks for the reason first. */
    public void begin(Long course) {
        returning = course;
        why = null;
    }

    public String sendBack() {
        endorsing.sendBack(returning, why);
        say.info("course.endorsements.sentBack");
        return AGAIN;
    }

    public List<WaitingCourse> getWaiting() {
        if (waiting == null) {
            load();
        }
        return waiting;
    }

    public Long getReturning() {
        return returning;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
