package org.roundtable.course;

import java.time.Instant;
import java.util.List;

/**
 * One line of what a member has to do next.
 *
 * @param at when it opens, or until when it can be done; {@code null} where there is no hurry
 * @param meaning what {@code at} says
 * @param title what it is about, such as the title of the activity
 * @param context where it belongs, such as the title of the course; may be {@code null}
 * @param noteKey message with one more sentence about it, {@code null} for none
 * @param noteArguments what that sentence names
 * @param actionKey message on the button
 * @param link where the button leads, within the application, such as {@code /attempt/before?id=7}
 */
public record NextStep(Instant at, Meaning meaning, String title, String context, String noteKey, List<Object> noteArguments,
        String actionKey, String link) implements Comparable<NextStep> {

    /** What the time of a step says. */
    public enum Meaning { OPENS, DUE, STARTS, NO_DEADLINE }

    /** In order of time; what has no hurry comes last. */
    @Override
    public int compareTo(NextStep other) {
        return order().compareTo(other.order());
    }

    private Instant order() {
        return at == null ? Instant.MAX : at;
    }
}
