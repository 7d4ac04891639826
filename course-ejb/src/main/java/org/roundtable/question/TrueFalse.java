package org.roundtable.question;

import java.util.List;

/** A statement to be judged; answered as a choice between the options {@code true} and {@code false}. */
public record TrueFalse(RichText stem, boolean truth, RichText whenTrue, RichText whenFalse, RichText feedback, RichText hint) implements Content {

    /** The id of the option "true". */
    public static final String TRUE = "true";
    /** The id of the option "false". */
    public static final String FALSE = "false";

    public TrueFalse {
        stem = RichText.orNone(stem);
        whenTrue = RichText.orNone(whenTrue);
        whenFalse = RichText.orNone(whenFalse);
        feedback = RichText.orNone(feedback);
        hint = RichText.orNone(hint);
    }

    @Override
    public QuestionType type() {
        return QuestionType.TRUE_FALSE;
    }

    @Override
    public List<String> gaps() {
        return Gaps.in(this).list();
    }

    @Override
    public boolean admits(Answer answer) {
        return answer instanceof Answer.Choice choice
            && (choice.isBlank() || choice.option().equals(TRUE) || choice.option().equals(FALSE));
    }
}
