package org.roundtable.question;

import java.util.List;

/**
 * A longer text is to be written, and read by a person.
 *
 * @param guidance tells the learner what is expected
 * @param rubric tells the marker what to look for; never shown to a learner
 * @param limitWords words asked for at most; 0 for no limit
 */
public record Essay(RichText stem, RichText guidance, RichText rubric, int limitWords, RichText feedback, RichText hint) implements Content {

    public Essay {
        stem = RichText.orNone(stem);
        guidance = RichText.orNone(guidance);
        rubric = RichText.orNone(rubric);
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
        return Gaps.in(this).list();
    }

    @Override
    public boolean admits(Answer answer) {
        return answer instanceof Answer.Text;
    }
}
