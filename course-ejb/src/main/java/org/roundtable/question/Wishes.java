package org.roundtable.question;

import jakarta.persistence.Query;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Conditions on a {@code Question q}, put together from those that are named. */
final class Wishes {

    private final StringBuilder where = new StringBuilder("q.course.id = :course");
    private final Map<String, Object> values = new LinkedHashMap<>();

    static Wishes in(Long course) {
        var wishes = new Wishes();
        wishes.values.put("course", course);
        return wishes;
    }

    Wishes state(QuestionState state) {
        return and(state, "q.state = :state", "state");
    }

    /** That state, or any but retired. */
    Wishes stateOrLive(QuestionState state) {
        return state == null ? and(QuestionState.RETIRED, "q.state <> :state", "state") : state(state);
    }

    Wishes types(Collection<QuestionType> types) {
        return and(types.isEmpty() ? null : types, "q.type in :types", "types");
    }

    Wishes tags(Collection<String> tags) {
        return and(tags.isEmpty() ? null : tags, "exists (select t from Question tagged join tagged.tags t where tagged = q and t in :tags)", "tags");
    }

    Wishes objective(String objective) {
        return and(given(objective), "q.objective = :objective", "objective");
    }

    Wishes category(String category) {
        var given = given(category);
        and(given, "(q.category = :category or q.category like :below escape '!')", "category");
        return given == null ? this : with("below", escaped(given) + "/%");
    }

    Wishes difficulty(Difficulty difficulty) {
        return and(difficulty, "q.difficulty = :difficulty", "difficulty");
    }

    /** All of the words, anywhere in title, text, tags and category. */
    Wishes words(String words) {
        int i = 0;
        for (var word : words == null ? new String[0] : words.strip().toLowerCase(Locale.ROOT).split("\\s+", 8)) {
            if (!word.isEmpty()) {
                and("%" + escaped(word) + "%", "q.words like :word" + i + " escape '!'", "word" + i++);
            }
        }
        return this;
    }

    String where() {
        return where.toString();
    }

    <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }

    private Wishes and(Object value, String condition, String name) {
        if (value == null) {
            return this;
        }
        where.append(" and ").append(condition);
        return with(name, value);
    }

    private Wishes with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
