package org.roundtable.course;

/** A feature that keeps something for activities: what is in them, or what learners did there. The outline asks before it takes one away. */
public interface ActivityContent {

    /** @return whether something would be lost with the activity */
    boolean holds(Activity activity);

    /** Throws away what is kept for an activity that is about to go. */
    void discard(Activity activity);

    /** Gives {@code copy} what {@code original} contains; never what learners did. */
    void copy(Activity original, Activity copy);
}
