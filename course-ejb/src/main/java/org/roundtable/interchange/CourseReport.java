package org.roundtable.interchange;

import java.io.Serializable;
import java.util.List;

/** What was found in an archive, file by file: nothing is dropped without a line that says why. */
public record CourseReport(List<Line> lines) implements Serializable {

    /** What becomes of a file, or that something about it needs a look. */
    public enum Outcome { TAKEN, LEFT, WARNING }

    /**
     * One sentence about one file.
     *
     * @param where its path in the archive
     * @param messageKey the sentence that says what it is taken as, or why not
     */
    public record Line(String where, Outcome outcome, String messageKey, List<String> arguments) implements Serializable {}

    public CourseReport {
        lines = List.copyOf(lines);
    }

    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
