package org.roundtable.assignment;

import static org.roundtable.access.Permission.AUTHOR_COURSE;
import static org.roundtable.access.Permission.VIEW_COURSE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.roundtable.access.Guard;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Activity;
import org.roundtable.course.ActivityKind;
import org.roundtable.course.ChangedMeanwhile;
import org.roundtable.course.Courses;
import org.roundtable.shared.NotThere;

/** What an author does with an assignment: say what is asked for. */
@Stateless
public class SettingWork {

    @Inject Guard guard;
    @Inject Courses courses;
    @Inject Assignments assignments;
    @Inject WorkMarks marks;
    @Inject AuditTrail audit;

    public SettingSheet open(Long activityId) {
        return SettingSheet.of(authored(activityId), assignments.of(activityId).orElse(null));
    }

    /** What is asked for, as whoever may look into the course reads it. */
    public SettingSheet look(Long activityId) {
        var activity = assignment(activityId);
        guard.require(VIEW_COURSE, activity.course().place());
        return SettingSheet.of(activity, assignments.of(activityId).orElse(null));
    }

    /**
     * Storing the same twice is storing it once.
     *
     * @param version of what the author has before them, 0 where nothing was asked yet
     */
    public void set(Long activityId, WorkFacts facts, int version) {
        var activity = authored(activityId);
        var known = assignments.of(activityId);
        if (known.filter(assignment -> assignment.facts().equals(facts)).isPresent()) {
            return;
        }
        if (known.map(assignment -> assignment.version() + 1).orElse(0) != version) {
            throw new ChangedMeanwhile();
        }
        if (known.filter(assignment -> assignment.points().compareTo(facts.points()) != 0 && marks.given(assignment)).isPresent()) {
            throw new Unfit("assignment.pointsInUse");
        }
        var assignment = known.orElseGet(() -> {
            var first = new Assignment(activity, facts);
            assignments.add(first);
            return first;
        });
        assignment.ask(facts);
        audit.add(guard.caller(), "assignment.set", "assignment", assignment.id(), activity.course().place(), facts.points() + " points");
    }

    private Activity authored(Long id) {
        var activity = assignment(id);
        guard.require(AUTHOR_COURSE, activity.course().place());
        return activity;
    }

    private Activity assignment(Long id) {
        return courses.activity(id).filter(found -> found.kind() == ActivityKind.ASSIGNMENT).orElseThrow(NotThere::new);
    }
}
