package org.roundtable.shared;

import java.util.List;
import java.util.stream.IntStream;

/** A long list, a portion at a time: as much as one statement may name, or as is kept in memory at once. */
public final class Portions {

    private Portions() {}

    /** @return all of it in its order, {@code most} at a time; nothing where there is nothing */
    public static <T> List<List<T>> of(List<T> all, int most) {
        return IntStream.range(0, (all.size() + most - 1) / most).mapToObj(i -> all.subList(i * most, Math.min(all.size(), (i + 1) * most))).toList();
    }
}
