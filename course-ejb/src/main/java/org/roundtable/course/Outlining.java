package org.roundtable.course;

import static org.roundtable.access.Permission.AUTHOR_COURSE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.roundtable.access.Guard;
import org.roundtable.access.Place;
import org.roundtable.shared.NotThere;

/** How authors lay out a course: units and activities, their order and their days. */
@Stateless
public class Outlining {

    @Inject Guard guard;
    @Inject Courses courses;
    @Inject Outlines outlines;
    @Inject Timetable timetable;

    public OutlineSheet outline(Long course) {
        guard.require(AUTHOR_COURSE, Place.course(course));
        return OutlineSheet.of(courses.by(course).orElseThrow(NotThere::new), courses.units(course), courses.activities(course));
    }

    /** @return id of the new last unit */
    public Long addUnit(Long course, String title) {
        guard.require(AUTHOR_COURSE, Place.course(course));
        var outline = outlines.held(course);
        var unit = new Unit(courses.by(course).orElseThrow(NotThere::new), outline.units().size(), title);
        outline.put(unit, outline.units().size());
        courses.add(unit);
        return unit.id();
    }

    public void renameUnit(Long unit, String title) {
        var outline = outlines.held(authored(courses.courseOfUnit(unit).orElseThrow(NotThere::new)));
        outline.unit(unit).rename(title);
    }

    /** @param index its place among the units afterwards */
    public void moveUnit(Long unit, int index) {
        var outline = outlines.held(authored(courses.courseOfUnit(unit).orElseThrow(NotThere::new)));
        outline.put(outline.unit(unit), index);
    }

    /** @return id of the new last activity of {@code unit}, with its dates in every offering that is not over */
    public Long addActivity(Long unit, ActivityKind kind, String title) {
        var outline = outlines.held(authored(courses.courseOfUnit(unit).orElseThrow(NotThere::new)));
        var into = outline.unit(unit);
        var activity = new Activity(into, outline.in(into).size(), kind, title);
        outline.put(activity, into, outline.in(into).size());
        courses.add(activity);
        timetable.include(activity);
        return activity.id();
    }

    /** Days already worked out in offerings stay as they are there: they are the offering's to change. */
    public void plan(Long activity, ActivityPlan plan) {
        var course = authored(courses.courseOfActivity(activity).orElseThrow(NotThere::new));
        var outline = outlines.held(course);
        var planned = outline.activity(activity);
        planned.rename(plan.title());
        planned.plan(plan.opensDay(), plan.dueDay(), plan.after() == null ? null : outline.activity(plan.after()), plan.minutes());
    }

    /**
     * Moves an activity in one step, within its unit or to another one of the same course.
     *
     * @param index its place in {@code unit} afterwards
     */
    public void moveActivity(Long activity, Long unit, int index) {
        var outline = outlines.held(authored(courses.courseOfActivity(activity).orElseThrow(NotThere::new)));
        outline.put(outline.activity(activity), outline.unit(unit), index);
    }

    private Long authored(Long course) {
        guard.require(AUTHOR_COURSE, Place.course(course));
        return course;
    }
}
