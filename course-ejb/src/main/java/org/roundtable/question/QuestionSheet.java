package org.roundtable.question;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A question as its author edits it.
 *
 * @param revision to be handed back when saving, so that nobody overwrites what they have not seen
 * @param content the draft, or where none waits the version in force
 * @param waiting whether changes wait to be published
 * @param published number of the version in force; 0 before the first
 * @param gaps what is still missing, as message keys
 */
public record QuestionSheet(Long id, int revision, Long course, String courseTitle, QuestionState state, QuestionFacts facts, BigDecimal marks, Content content,
        boolean waiting, int published, List<String> gaps, String changedBy, Instant changedAt) {

    static QuestionSheet of(Question question, Content content) {
        return new QuestionSheet(question.id(), question.revision(), question.course().id(), question.course().title(), question.state(), question.facts(),
            question.marks(), content, question.draft() != null, question.published(), content.gaps(), question.changedBy().displayName(), question.changedAt());
    }

    /** Whether it can be changed as it stands. */
    public boolean isEditable() {
        return state != QuestionState.RETIRED;
    }
}
