package org.roundtable.question;

import java.util.List;
import org.roundtable.rubric.Criterion;
import org.roundtable.rubric.Rubric;

/**
 * A longer text is to be written, and read by a person.
 *
 * @param guidance tells the learner what is expected
 * @param rubric tells the marker what to look for; never shown to a learner
 * @param criteria what the marker picks levels of; the learner sees them with the result
 * @param limitWords words asked for at most; 0 for no limit
 */
public record Essay(RichText stem, RichText guidance, RichText rubric, List<Criterion> criteria, int limitWords, RichText feedback, RichText hint)
        implements MarkedByHand {

    /** An essay that is marked as a whole. */
    public Essay(RichText stem, RichText guidance, RichText rubric, int limitWords, RichText feedback, RichText hint) {
        this(stem, guidance, rubric, List.of(), limitWords, feedback, hint);
    }

    public Essay {
        stem = RichText.orNone(stem);
        guidance = RichText.orNone(guidance);
        rubric = RichText.orNone(rubric);
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
        feedback = RichText.orNone(feedback);
        hint = RichText.orNone(hint);
        if (limitWords < 0) {
            throw new IllegalArgumentException("a limit of " + limitWords + " words");
        }
    }

    @Override
    public QuestionType type() {
        return QuestionType.ESSAY;
    }

    @Override
    public List<String> gaps() {
        return Gaps.in(this).when(!levels().complete(), "question.gap.rubric").list();
    }

    /** The criteria as one rubric. */
    @Override
    public Rubric levels() {
        return new Rubric(criteria);
    }

    @Override
    public boolean admits(Answer answer) {
        return answer instanceof Answer.Text;
    }
}
