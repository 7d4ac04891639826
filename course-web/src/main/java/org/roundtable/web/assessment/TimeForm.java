package org.roundtable.web.assessment;

import java.io.Serializable;
import org.roundtable.assessment.Expiry;
import org.roundtable.assessment.LateStart;
import org.roundtable.assessment.TimeRules;

/** How long a test takes, while it is typed. */
public class TimeForm implements Serializable {

    private Integer minutes;
    private LateStart lateStart;
    private Expiry expiry;
    private Integer graceMinutes;
    private Integer startCutOff;

    static TimeForm of(TimeRules rules) {
        var form = new TimeForm();
        form.minutes = rules.minutes();
        form.lateStart = rules.lateStart();
        form.expiry = rules.expiry();
        form.graceMinutes = rules.graceMinutes();
        form.startCutOff = rules.startCutOff();
        return form;
    }

    TimeRules rules() {
        return new TimeRules(minutes, lateStart, expiry, graceMinutes, startCutOff);
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public LateStart getLateStart() {
        return lateStart;
    }

    public void setLateStart(LateStart lateStart) {
        this.lateStart = lateStart;
    }

    public Expiry getExpiry() {
        return expiry;
    }

    public void setExpiry(Expiry expiry) {
        this.expiry = expiry;
    }

    public Integer getGraceMinutes() {
        return graceMinutes;
    }

    public void setGraceMinutes(Integer graceMinutes) {
        this.graceMinutes = graceMinutes;
    }

    public Integer getStartCutOff() {
        return startCutOff;
    }

    public void setStartCutOff(Integer startCutOff) {
        this.startCutOff = startCutOff;
    }
}
