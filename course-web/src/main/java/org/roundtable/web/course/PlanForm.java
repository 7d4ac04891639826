package org.roundtable.web.course;

import java.io.Serializable;
import org.roundtable.course.ActivityPlan;
import org.roundtable.course.OutlineSheet.ActivityRow;

/** The form that plans one item of the outline. */
public class PlanForm implements Serializable {

    private Long activity;
    private String title;
    private Integer minutes;
    private Integer opensDay;
    private Integer dueDay;
    private Long after;

    static PlanForm of(ActivityRow row) {
        var form = new PlanForm();
        form.activity = row.id();
        form.title = row.title();
        form.minutes = row.minutes();
        form.opensDay = row.opensDay();
        form.dueDay = row.dueDay();
        form.after = row.after();
        return form;
    }

    ActivityPlan plan() {
        return new ActivityPlan(title, minutes, opensDay, dueDay, after);
    }

    public Long getActivity() {
        return activity;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Integer getOpensDay() {
        return opensDay;
    }

    public void setOpensDay(Integer opensDay) {
        this.opensDay = opensDay;
    }

    public Integer getDueDay() {
        return dueDay;
    }

    public void setDueDay(Integer dueDay) {
        this.dueDay = dueDay;
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }
}
