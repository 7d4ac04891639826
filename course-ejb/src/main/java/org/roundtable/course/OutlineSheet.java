package org.roundtable.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The outline of a course as its authors see it. */
public record OutlineSheet(Long course, String title, CourseState state, List<UnitRow> units) {

    public record UnitRow(Long id, String title, List<ActivityRow> activities) {}

    /** @param after what must be done before, {@code null} for nothing */
    public record ActivityRow(Long id, Long unit, ActivityKind kind, String title, Integer minutes, Integer opensDay, Integer dueDay,
            Long after, String afterTitle) {

        static ActivityRow of(Activity activity) {
            return new ActivityRow(activity.id(), activity.unit().id(), activity.kind(), activity.title(), activity.minutes(), activity.opensDay(),
                activity.dueDay(), activity.after().map(Activity::id).orElse(null), activity.after().map(Activity::title).orElse(null));
        }
    }

    static OutlineSheet of(Course course, List<Unit> units, List<Activity> activities) {
        var rows = new LinkedHashMap<Long, UnitRow>();
        units.forEach(unit -> rows.put(unit.id(), new UnitRow(unit.id(), unit.title(), new ArrayList<>())));
        activities.forEach(activity -> rows.get(activity.unit().id()).activities().add(ActivityRow.of(activity)));
        return new OutlineSheet(course.id(), course.title(), course.state(), List.copyOf(rows.values()));
    }

    /** @return how many activities there are */
    public int size() {
        return units.stream().mapToInt(unit -> unit.activities().size()).sum();
    }
}
