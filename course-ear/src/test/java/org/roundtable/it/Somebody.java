package org.roundtable.it;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Everybody who may try to open a page; which words of the access table mean them. */
enum Somebody {

    /** Nobody is signed in. */
    ANONYMOUS,
    /** Signed in, and nothing to do with the course. */
    MEMBER("members"),
    /** Has applied for the offering and is not admitted. */
    APPLICANT("members"),
    /** Waits for a place in the offering. */
    WAITLISTED("members"),
    /** Learns in the offering, and owns the attempt, the work and the certificate that the table names. */
    LEARNER("members"),
    /** Learns in another offering of the same course. */
    LEARNER_ELSEWHERE("members"),
    /** Leads another course. */
    INSTRUCTOR_ELSEWHERE("members"),
    /** Marks in the course. */
    GRADER("members", "team"),
    /** Leads the course. */
    LEAD("members", "team"),
    /** Runs the network. */
    STEWARD("members");

    private final Set<String> groups;

    Somebody(String... groups) {
        this.groups = Set.of(groups);
    }

    /** @param words such as {@code anyone}, {@code team steward}, {@code learner} */
    static Set<Somebody> meantBy(String words) {
        var meant = EnumSet.noneOf(Somebody.class);
        for (var word : words.strip().split("\\s+")) {
            var before = meant.size();
            Arrays.stream(values()).filter(somebody -> somebody.isMeantBy(word)).forEach(meant::add);
            if (before == meant.size() && !word.equals("nobody")) {
                throw new IllegalArgumentException("\"%s\" adds nobody in \"%s\"".formatted(word, words));
            }
        }
        return meant;
    }

    private boolean isMeantBy(String word) {
        return word.equals("anyone") || groups.contains(word) || word.equals(word());
    }

    String word() {
        return name().toLowerCase().replace('_', '-');
    }
}
