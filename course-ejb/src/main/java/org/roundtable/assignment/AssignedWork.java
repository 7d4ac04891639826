package org.roundtable.assignment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.roundtable.course.Activity;
import org.roundtable.course.ActivityContent;

/** What assignments keep for activities: what is asked for goes and is copied with them; what was handed in keeps them in place. */
@Dependent
class AssignedWork implements ActivityContent {

    @Inject Assignments assignments;
    @Inject Submissions submissions;

    @Override
    public boolean holds(Activity activity) {
        return submissions.any(activity);
    }

    @Override
    public void discard(Activity activity) {
        assignments.of(activity.id()).ifPresent(assignments::remove);
    }

    @Override
    public void copy(Activity original, Activity copy) {
        assignments.of(original.id()).ifPresent(assignment -> assignments.add(new Assignment(copy, assignment.facts())));
    }
}
