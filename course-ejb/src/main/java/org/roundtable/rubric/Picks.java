package org.roundtable.rubric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which level a marker picked of each criterion, in the order of the rubric.
 *
 * @param levels the place of the level in its criterion, counted from 0; {@code null} where none was picked yet
 */
public record Picks(List<Integer> levels) {

    /** Nothing picked yet. */
    public static final Picks NONE = new Picks(List.of());

    public Picks {
        levels = levels == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(levels));
    }

    /** Reads what {@link #stored()} wrote. */
    public static Picks of(String stored) {
        return stored == null || stored.isEmpty() ? NONE : new Picks(Arrays.stream(stored.split(",", -1)).map(n -> n.isEmpty() ? null : Integer.valueOf(n)).toList());
    }

    /** One place behind the other, with commas between them; {@code null} where nothing was picked. */
    public String stored() {
        return levels.stream().allMatch(Objects::isNull) ? null : levels.stream().map(n -> n == null ? "" : n.toString()).collect(Collectors.joining(","));
    }

    /** The level picked of a criterion, where one was and is there. */
    public Optional<Level> in(Rubric rubric, int criterion) {
        return criterion < levels.size() && levels.get(criterion) != null && levels.get(criterion) >= 0
            && levels.get(criterion) < rubric.criteria().get(criterion).levels().size()
            ? Optional.of(rubric.criteria().get(criterion).levels().get(levels.get(criterion))) : Optional.empty();
    }

    /** One more pick, or another one. */
    public Picks with(int criterion, Integer level) {
        int size = Math.max(levels.size(), criterion + 1);
        return new Picks(IntStream.range(0, size).mapToObj(c -> c == criterion ? level : c < levels.size() ? levels.get(c) : null)
            .collect(Collectors.toCollection(ArrayList::new)));
    }
}
