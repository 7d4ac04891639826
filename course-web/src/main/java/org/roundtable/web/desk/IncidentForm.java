package org.roundtable.web.desk;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDateTime;

/** An incident while it is written down: when, what, and how many minutes are proposed for it. */
public class IncidentForm implements Serializable {

    private static final Duration USUALLY = Duration.ofMinutes(5);

    private LocalDateTime from;
    private LocalDateTime to;
    private String what;
    private Integer proposed;

    /** What has just been, for want of better knowledge. */
    static IncidentForm until(LocalDateTime now) {
        var form = new IncidentForm();
        form.to = now.withSecond(0).withNano(0);
        form.from = form.to.minus(USUALLY);
        return form;
    }

    public LocalDateTime getFrom() {
        return from;
    }

    public void setFrom(LocalDateTime from) {
        this.from = from;
    }

    public LocalDateTime getTo() {
        return to;
    }

    public void setTo(LocalDateTime to) {
        this.to = to;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public Integer getProposed() {
        return proposed;
    }

    public void setProposed(Integer proposed) {
        this.proposed = proposed;
    }
}
