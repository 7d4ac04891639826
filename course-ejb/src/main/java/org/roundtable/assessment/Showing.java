package org.roundtable.assessment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What of an attempt is shown at one moment. */
public record Showing(Set<Shown> shown) {

    public static final Showing NOTHING = new Showing(Set.of());

    public Showing {
        shown = Set.copyOf(shown);
    }

    public static Showing of(Shown... shown) {
        return new Showing(Set.of(shown));
    }

    /** @param names as {@link #inWords} gives them */
    static Showing named(String names) {
        return new Showing(Arrays.stream(names.split(",")).filter(name -> !name.isEmpty()).map(Shown::valueOf).collect(Collectors.toSet()));
    }

    String inWords() {
        return shown.isEmpty() ? "" : EnumSet.copyOf(shown).stream().map(Shown::name).collect(Collectors.joining(","));
    }

    public boolean shows(Shown what) {
        return shown.contains(what);
    }

    /** Whether there is anything to see of the questions, one by one; marks alone are the sum of all. */
    public boolean showsQuestions() {
        return shown.stream().anyMatch(what -> what != Shown.MARKS);
    }

    public boolean isEmpty() {
        return shown.isEmpty();
    }
}
