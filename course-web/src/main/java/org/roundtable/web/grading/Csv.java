package org.roundtable.web.grading;

import java.util.Collection;
import java.util.stream.Collectors;

/** Lines a spreadsheet reads as text and numbers, never as formulas: what would begin one is given an apostrophe. */
final class Csv {

    private Csv() {}

    static String line(Collection<?> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        var text = value == null ? "" : value.toString();
        var harmless = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
