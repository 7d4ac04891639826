package org.roundtable.rubric;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A line that begins with points: {@code 2 – clear throughout}. */
final class LevelLine {

    private static final Pattern LEVEL = Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,4})?)\\s*[-–—:=]\\s*(.*)");

    private LevelLine() {}

    static Optional<Level> read(String line) {
        var parts = LEVEL.matcher(line);
        return parts.matches() ? Optional.of(new Level(parts.group(2), new BigDecimal(parts.group(1).replace(',', '.')))) : Optional.empty();
    }
}
