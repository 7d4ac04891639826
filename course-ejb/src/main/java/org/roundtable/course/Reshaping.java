package org.roundtable.course;

import static org.roundtable.access.Permission.AUTHOR_COURSE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import org.roundtable.access.Guard;
import org.roundtable.access.Place;
import org.roundtable.audit.AuditTrail;
import org.roundtable.shared.NotThere;

/** How authors repeat parts of a course, and take parts out. */
@Stateless
public class Reshaping {

    @Inject Guard guard;
    @Inject Courses courses;
    @Inject Outlines outlines;
    @Inject Timetable timetable;
    @Inject Contents contents;
    @Inject AuditTrail audit;

    /** @return id of the copy, which stands right after the original and contains the same */
    public Long duplicateActivity(Long activity, String title) {
        var outline = outlines.held(authored(courses.courseOfActivity(activity).orElseThrow(NotThere::new)));
        var original = outline.activity(activity);
        return copy(outline, original, original.unit(), original.position() + 1, title).id();
    }

    /** @return id of the copy, which stands right after the original and contains the same activities */
    public Long duplicateUnit(Long unit, String title) {
        var outline = outlines.held(authored(courses.courseOfUnit(unit).orElseThrow(NotThere::new)));
        var original = outline.unit(unit);
        var copy = new Unit(original.course(), original.position() + 1, title);
        outline.put(copy, original.position() + 1);
        courses.add(copy);
        var copies = new HashMap<Activity, Activity>();
        for (var activity : outline.in(original)) {
            copies.put(activity, copy(outline, activity, copy, activity.position(), activity.title()));
        }
        copies.values().forEach(each -> each.after().filter(copies::containsKey).ifPresent(before ->
            each.plan(each.opensDay(), each.dueDay(), copies.get(before), each.minutes())));
        return copy.id();
    }

    /** @throws StillNeeded when learners of an offering have, or had, something there */
    public void removeActivity(Long activity) {
        var course = authored(courses.courseOfActivity(activity).orElseThrow(NotThere::new));
        var outline = outlines.held(course);
        var gone = outline.activity(activity);
        outline.take(gone);
        contents.remove(course, List.of(gone));
        audit.add(guard.caller(), "course.activityRemoved", "activity", activity, Place.course(course), gone.title());
    }

    /** @throws StillNeeded when learners of an offering have, or had, something in one of its activities */
    public void removeUnit(Long unit) {
        var course = authored(courses.courseOfUnit(unit).orElseThrow(NotThere::new));
        var outline = outlines.held(course);
        var gone = outline.unit(unit);
        contents.remove(course, outline.in(gone));
        outline.take(gone);
        courses.remove(gone);
        audit.add(guard.caller(), "course.unitRemoved", "unit", unit, Place.course(course), gone.title());
    }

    private Activity copy(Outline outline, Activity original, Unit into, int index, String title) {
        var copy = new Activity(into, index, original.kind(), title);
        copy.plan(original.opensDay(), original.dueDay(), original.after().orElse(null), original.minutes());
        outline.put(copy, into, index);
        courses.add(copy);
        timetable.include(copy);
        contents.copy(original, copy);
        return copy;
    }

    private Long authored(Long course) {
        guard.require(AUTHOR_COURSE, Place.course(course));
        return course;
    }
}
