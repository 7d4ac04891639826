package org.roundtable.demo;

import static java.util.Comparator.comparing;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** Somebody a visitor of the demo may be for a while, and what they do in it. */
public record CastRow(Part part, String handle, String displayName, List<SceneRow> scenes) implements Comparable<CastRow>, Serializable {

    private static final Comparator<CastRow> ORDER = comparing(CastRow::part).thenComparing(CastRow::displayName);

    /** What they do most. */
    public enum Part { STEWARD, TEACHER, LEARNER, NEWCOMER }

    @Override
    public int compareTo(CastRow other) {
        return ORDER.compare(this, other);
    }
}
