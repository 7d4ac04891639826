package org.roundtable.interchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roundtable.interchange.CourseReport.Line;
import org.roundtable.interchange.CourseReport.Outcome;

/** Collects the lines of a report: one outcome per file, any number of warnings. */
final class Findings {

    private final Map<String, Line> outcomes = new TreeMap<>();
    private final List<Line> warnings = new ArrayList<>();

    void taken(String path, String as, Object... arguments) {
        outcomes.put(path, line(path, Outcome.TAKEN, "interchange.course.taken." + as, arguments));
    }

    void left(String path, String because, Object... arguments) {
        outcomes.put(path, line(path, Outcome.LEFT, "interchange.course.left." + because, arguments));
    }

    void warning(String path, String of, Object... arguments) {
        var line = line(path, Outcome.WARNING, "interchange.course.warning." + of, arguments);
        if (!warnings.contains(line)) {
            warnings.add(line);
        }
    }

    boolean knows(String path) {
        return outcomes.containsKey(path);
    }

    /** In the order of paths, warnings behind the file they are about. */
    CourseReport report() {
        var lines = new ArrayList<>(outcomes.values());
        lines.addAll(warnings);
        lines.sort(Comparator.comparing(Line::where));
        return new CourseReport(lines);
    }

    private static Line line(String path, Outcome outcome, String key, Object... arguments) {
        return new Line(path, outcome, key, Arrays.stream(arguments).map(Object::toString).toList());
    }
}
