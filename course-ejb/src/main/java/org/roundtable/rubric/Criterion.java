package org.roundtable.rubric;

import java.math.BigDecimal;
import java.util.List;

/** One thing to look at, in levels. */
public record Criterion(String text, List<Level> levels) {

    public Criterion {
        text = text == null ? "" : text.strip();
        levels = levels == null ? List.of() : List.copyOf(levels);
    }

    /** What its best level is worth. */
    public BigDecimal best() {
        return levels.stream().map(Level::points).reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
