package org.roundtable.shared;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.CustomBlock;

/** A part of a text between lines of colons, such as a challenge or its solution. */
final class Div extends CustomBlock {

    /** Kinds that a learner opens when ready. */
    static final Set<String> FOLDED = Set.of("solution", "hint", "spoiler");
    static final Set<String> KINDS = new TreeSet<>(List.of("objectives", "questions", "challenge", "solution", "hint", "spoiler", "keypoints",
        "callout", "discussion", "testimonial", "checklist", "prereq", "instructor"));

    private final String kind;

    Div(String kind) {
        this.kind = kind;
    }

    String kind() {
        return kind;
    }

    boolean known() {
        return KINDS.contains(kind);
    }

    boolean folded() {
        return FOLDED.contains(kind);
    }

    boolean forTeam() {
        return kind.equals("instructor");
    }
}
