package org.roundtable.assessment;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.question.Draw;
import org.roundtable.question.QuestionFacts;

/**
 * What questions of a bank a draw chooses from: those that meet all that is named.
 *
 * @param tags one of these at least, parted by commas; empty for no wish
 * @param objective empty for no wish
 * @param category this one or one below it; empty for no wish
 */
public record Wish(String tags, String objective, String category) {

    public Wish {
        tags = String.join(", ", QuestionFacts.tags(tags));
        objective = objective == null ? "" : objective.strip();
        category = category == null ? "" : category.strip();
    }

    Draw in(Long course) {
        return new Draw(course, QuestionFacts.tags(tags), objective, category, null, null);
    }

    /** @return what is named, such as {@code fractions · Compares fractions} */
    public String inWords() {
        return Stream.of(tags, objective, category).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
