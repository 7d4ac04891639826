package org.roundtable.question;

import java.util.Set;

/**
 * Which questions of a course may be drawn: those that meet every wish named.
 *
 * @param tags one of these at least; empty for no wish
 * @param objective {@code null} or empty for no wish
 * @param category this one or one below it; {@code null} or empty for no wish
 * @param difficulty {@code null} for no wish
 * @param types one of these; empty for no wish
 */
public record Draw(Long course, Set<String> tags, String objective, String category, Difficulty difficulty, Set<QuestionType> types) {

    public Draw {
        tags = tags == null ? Set.of() : Set.copyOf(tags);
        types = types == null ? Set.of() : Set.copyOf(types);
    }

    /** Any question of the course with one of these tags; any at all where none is named. */
    public static Draw tagged(Long course, Set<String> tags) {
        return new Draw(course, tags, null, null, null, null);
    }

    Wishes wishes() {
        return Wishes.in(course).state(QuestionState.READY).tags(tags).objective(objective).category(category).difficulty(difficulty).types(types);
    }
}
