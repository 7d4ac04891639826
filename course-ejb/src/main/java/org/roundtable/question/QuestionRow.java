package org.roundtable.question;

import java.time.Instant;
import java.util.List;

/**
 * A question in the list of its bank.
 *
 * @param name its title, or the beginning of what it asks
 * @param excerpt the beginning of what it asks; empty where the name says it already
 * @param published number of the version in force; 0 before the first
 * @param waiting whether changes wait to be published
 */
public record QuestionRow(Long id, QuestionType type, QuestionState state, String name, String excerpt, String category, Difficulty difficulty,
        List<String> tags, int published, boolean waiting, Instant changedAt) {

    static QuestionRow of(Question question, List<String> tags) {
        return new QuestionRow(question.id(), question.type(), question.state(), question.name(), question.title().isEmpty() ? "" : Words.cut(question.excerpt(), 160),
            question.category(), question.difficulty(), tags, question.published(), question.draft() != null, question.changedAt());
    }
}
