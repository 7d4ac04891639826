package org.roundtable.course;

import java.util.function.Consumer;

/** A new course being put together from front to back, in one transaction. Writes are held back and go out in batches. */
public final class CourseDraft {

    private final Course course;
    private final Consumer<Object> keep;
    private Unit unit;
    private int units;
    private int activities;

    CourseDraft(Course course, Consumer<Object> keep) {
        this.course = course;
        this.keep = keep;
    }

    public Course course() {
        return course;
    }

    /** @return a new last unit; the activities that follow are its own */
    public Unit unit(String title) {
        unit = new Unit(course, units++, title);
        activities = 0;
        keep.accept(unit);
        return unit;
    }

    /**
     * @param minutes how long it takes, {@code null} where nobody said
     * @return a new last activity of the unit begun last
     */
    public Activity activity(ActivityKind kind, String title, Integer minutes) {
        if (unit == null) {
            throw new IllegalStateException("an activity needs a unit before it");
        }
        var activity = new Activity(unit, activities++, kind, title);
        activity.plan(null, null, null, minutes);
        keep.accept(activity);
        return activity;
    }
}
