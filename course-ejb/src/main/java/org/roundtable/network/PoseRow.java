package org.roundtable.network;

import static java.util.Comparator.comparing;

import java.io.Serializable;
import java.util.Comparator;

/** Somebody a visitor of the demonstration may be for a while. */
public record PoseRow(Part part, String handle, String displayName, String canTeach) implements Comparable<PoseRow>, Serializable {

    private static final Comparator<PoseRow> ORDER = comparing(PoseRow::part).thenComparing(PoseRow::displayName);

    /** What they do in the network. */
    public enum Part { STEWARD, TEACHER, LEARNER }

    static PoseRow of(Member member) {
        var part = member.steward() ? Part.STEWARD : member.canTeach() != null ? Part.TEACHER : Part.LEARNER;
        return new PoseRow(part, member.handle(), member.displayName(), member.canTeach());
    }

    @Override
    public int compareTo(PoseRow other) {
        return ORDER.compare(this, other);
    }
}
