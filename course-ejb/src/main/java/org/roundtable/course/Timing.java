package org.roundtable.course;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;

/** When one activity opens and is due in one offering. Worked out from the course's days when the offering is made, then the team's to change. */
@Entity
public class Timing {

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Offering offering;
    @ManyToOne(optional = false, fetch = LAZY) private Activity activity;
    private Instant opens;
    private Instant due;
    private Instant cutOff;

    protected Timing() {}

    Timing(Offering offering, Activity activity) {
        this.offering = offering;
        this.activity = activity;
        opens = activity.opensDay() == null ? null : offering.day(activity.opensDay());
        // due means: until the end of that day
        due = activity.dueDay() == null ? null : offering.day(activity.dueDay() + 1).minusSeconds(60);
    }

    /** @param cutOff the last moment anything is taken; {@code null} for no later than due */
    void set(Instant opens, Instant due, Instant cutOff) {
        if (opens != null && due != null && !opens.isBefore(due) || due != null && cutOff != null && cutOff.isBefore(due)) {
            throw new Unfit("course.dueBeforeOpen");
        }
        this.opens = opens;
        this.due = due;
        this.cutOff = cutOff;
    }

    public Activity activity() {
        return activity;
    }

    /** @return from when on, {@code null} for from the start */
    public Instant opens() {
        return opens;
    }

    /** @return until when it is on time, {@code null} for always */
    public Instant due() {
        return due;
    }

    /** @return until when anything is taken at all, {@code null} for no limit beyond due */
    public Instant cutOff() {
        return cutOff;
    }
}
