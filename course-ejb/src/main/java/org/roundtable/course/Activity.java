package org.roundtable.course;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Optional;

/** One item of the outline, whatever it is: its place, and when it becomes available. */
@Entity
public class Activity {

    @Id @GeneratedValue private Long id;
    @Version private int version;
    @ManyToOne(optional = false, fetch = LAZY) private Unit unit;
    private int position;
    @Enumerated(STRING) private ActivityKind kind;
    private String title;
    private Integer minutes;
    private Integer opensDay;
    private Integer dueDay;
    @ManyToOne(fetch = LAZY) @JoinColumn(name = "after_id") private Activity after;

    protected Activity() {}

    Activity(Unit unit, int position, ActivityKind kind, String title) {
        this.unit = unit;
        this.position = position;
        this.kind = kind;
        rename(title);
    }

    void rename(String title) {
        this.title = Title.fit(title);
    }

    void moveTo(Unit unit, int position) {
        this.unit = unit;
        this.position = position;
    }

    /**
     * @param opensDay day counted from the start of an offering (0 is its first day), {@code null} for from the beginning
     * @param dueDay day on which it is due, {@code null} for never
     * @param after what must be done before, {@code null} for nothing
     * @param minutes how long it takes, {@code null} where nobody said
     */
    void plan(Integer opensDay, Integer dueDay, Activity after, Integer minutes) {
        if (outside(opensDay, -365, 1_000) || outside(dueDay, -365, 1_000) || outside(minutes, 1, 10_000)) {
            throw new Unfit("course.dayOutOfRange");
        }
        if (opensDay != null && dueDay != null && dueDay < opensDay) {
            throw new Unfit("course.dueBeforeOpen");
        }
        for (var before = after; before != null; before = before.after) {
            if (before == this) {
                throw new Unfit("course.waitsForItself");
            }
        }
        this.opensDay = opensDay;
        this.dueDay = dueDay;
        this.after = after;
        this.minutes = minutes;
    }

    /** Nothing needs to be done before it any more. */
    void waitForNothing() {
        after = null;
    }

    private static boolean outside(Integer number, int least, int most) {
        return number != null && (number < least || number > most);
    }

    public Long id() {
        return id;
    }

    public Unit unit() {
        return unit;
    }

    public Course course() {
        return unit.course();
    }

    public int position() {
        return position;
    }

    public ActivityKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public Integer minutes() {
        return minutes;
    }

    public Integer opensDay() {
        return opensDay;
    }

    public Integer dueDay() {
        return dueDay;
    }

    /** @return what must be done before this becomes available */
    public Optional<Activity> after() {
        return Optional.ofNullable(after);
    }
}
