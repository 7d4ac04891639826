package org.roundtable.rubric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Criteria in levels; the levels picked add up, and are scaled to the marks there are. */
public record Rubric(List<Criterion> criteria) {

    /** Nothing to look for in particular. */
    public static final Rubric NONE = new Rubric(List.of());

    private static final int MOST = 20;
    private static final int LONGEST = 500;

    public Rubric {
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
    }

    /** Whether there is nothing in it. */
    public boolean none() {
        return criteria.isEmpty();
    }

    /**
     * Reads criteria as authors write them: a line for each, below it a line for each level that begins with its points.
     * <pre>
     * Clarity
     * 0 – hard to follow
     * 2 – clear throughout
     * </pre>
     */
    public static Rubric read(String lines) {
        var criteria = new ArrayList<Criterion>();
        for (var line : (lines == null ? "" : lines).lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            if (line.length() > LONGEST) {
                throw new UnfitRubric("rubric.lineTooLong", LONGEST);
            }
            var level = LevelLine.read(line);
            if (level.isEmpty()) {
                criteria.add(new Criterion(line, List.of()));
            } else if (criteria.isEmpty()) {
                throw new UnfitRubric("rubric.levelWithoutCriterion", line);
            } else {
                var last = criteria.remove(criteria.size() - 1);
                var levels = new ArrayList<>(last.levels());
                levels.add(level.get());
                criteria.add(new Criterion(last.text(), levels));
            }
        }
        if (criteria.size() > MOST || criteria.stream().anyMatch(c -> c.levels().size() > MOST)) {
            throw new UnfitRubric("rubric.tooMany", MOST);
        }
        return new Rubric(criteria);
    }

    /** What {@link #read} would understand as this. */
    public String lines() {
        return criteria.stream()
            .map(c -> c.text() + c.levels().stream().map(l -> "\n" + l.points().toPlainString() + " – " + l.text()).collect(Collectors.joining()))
            .collect(Collectors.joining("\n\n"));
    }

    /** Whether each criterion has levels to pick from, and something can be earned. */
    public boolean complete() {
        return criteria.stream().allMatch(c -> c.levels().size() > 1) && (none() || best().signum() > 0);
    }

    /** What the best levels add up to. */
    public BigDecimal best() {
        return criteria.stream().map(Criterion::best).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the levels picked are worth of so many marks, with two decimals; a criterion with nothing picked is worth nothing. */
    public BigDecimal worth(Picks picks, BigDecimal marks) {
        var sum = BigDecimal.ZERO;
        for (int c = 0; c < criteria.size(); c++) {
            sum = sum.add(picks.in(this, c).map(Level::points).orElse(BigDecimal.ZERO));
        }
        return best().signum() == 0 ? BigDecimal.ZERO : sum.multiply(marks).divide(best(), 2, RoundingMode.HALF_UP);
    }
}
