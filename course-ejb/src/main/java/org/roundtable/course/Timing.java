package org.roundtable.course;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

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
        workOut(offering);
    }

    /** From the days the course plans. */
    void workOut(Offering offering) {
        opens = activity.opensDay() == null ? null : offering.day(activity.opensDay());
        // due means: until the end of that day
        cutOff = null;
        due = activity.dueDay() == null ? null : offering.day(activity.dueDay() + 1).minusSeconds(60);
    }

    /** @return the same times of the same days in another offering of the course */
    Timing movedTo(Offering other) {
        var moved = new Timing(other, activity);
        moved.opens = moved(opens, other, offering.startsOn(), offering.zone());
        moved.due = moved(due, other, offering.startsOn(), offering.zone());
        moved.cutOff = moved(cutOff, other, offering.startsOn(), offering.zone());
        return moved;
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

    /** The offering was put off or moved to another zone: every time stays at its hour of its day, counted from the start. */
    void follow(Offering offering, LocalDate startedOn, ZoneId zoneBefore) {
        opens = moved(opens, offering, startedOn, zoneBefore);
        due = moved(due, offering, startedOn, zoneBefore);
        cutOff = moved(cutOff, offering, startedOn, zoneBefore);
    }

    private static Instant moved(Instant moment, Offering offering, LocalDate startedOn, ZoneId zoneBefore) {
        return moment == null ? null : moment.atZone(zoneBefore).toLocalDateTime()
            .plusDays(startedOn.until(offering.startsOn(), ChronoUnit.DAYS)).atZone(offering.zone()).toInstant();
    }

    int version() {
        return version;
    }

    /** @throws ChangedMeanwhile when somebody saved after {@code seen} was read */
    void expect(int seen) {
        if (version != seen) {
            throw new ChangedMeanwhile();
        }
    }

    public Offering offering() {
        return offering;
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

    @Override
    public String toString() {
        return "opens %s, due %s, cut off %s".formatted(opens, due, cutOff);
    }
}
