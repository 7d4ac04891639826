package org.roundtable.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.shared.NotThere;

/** The units and activities of one course in their order, numbered without gaps whatever was done to them. */
final class Outline {

    static final int MOST_UNITS = 100;
    static final int MOST_ACTIVITIES = 500;

    private final List<Unit> units;
    private final Map<Unit, List<Activity>> activities = new LinkedHashMap<>();

    Outline(List<Unit> units, List<Activity> activities) {
        this.units = new ArrayList<>(units);
        units.forEach(unit -> this.activities.put(unit, new ArrayList<>()));
        activities.forEach(activity -> this.activities.get(activity.unit()).add(activity));
    }

    List<Unit> units() {
        return List.copyOf(units);
    }

    Unit unit(Long id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst().orElseThrow(NotThere::new);
    }

    Activity activity(Long id) {
        return activities.values().stream().flatMap(List::stream).filter(activity -> activity.id().equals(id)).findFirst().orElseThrow(NotThere::new);
    }

    List<Activity> in(Unit unit) {
        return List.copyOf(activities.get(unit));
    }

    /** @param index where it stands afterwards, counted without it; whatever lies beyond the end is the end */
    void put(Unit unit, int index) {
        units.remove(unit);
        if (units.size() >= MOST_UNITS) {
            throw new Unfit("course.outlineFull", MOST_UNITS, MOST_ACTIVITIES);
        }
        units.add(within(index, units), unit);
        activities.putIfAbsent(unit, new ArrayList<>());
        number();
    }

    /** @param index where it stands in {@code unit} afterwards, counted without it */
    void put(Activity activity, Unit unit, int index) {
        activities.values().forEach(list -> list.remove(activity));
        if (activities.values().stream().mapToInt(List::size).sum() >= MOST_ACTIVITIES) {
            throw new Unfit("course.outlineFull", MOST_UNITS, MOST_ACTIVITIES);
        }
        var siblings = activities.get(unit);
        siblings.add(within(index, siblings), activity);
        number();
    }

    void take(Unit unit) {
        units.remove(unit);
        activities.remove(unit);
        number();
    }

    void take(Activity activity) {
        activities.values().forEach(list -> list.remove(activity));
        number();
    }

    private void number() {
        for (int u = 0; u < units.size(); u++) {
            var unit = units.get(u);
            unit.moveTo(u);
            var siblings = activities.get(unit);
            for (int a = 0; a < siblings.size(); a++) {
                siblings.get(a).moveTo(unit, a);
            }
        }
    }

    private static int within(int index, List<?> list) {
        return Math.max(0, Math.min(index, list.size()));
    }
}
