package org.roundtable.question;

import java.util.List;

/** A number is to be typed. */
public record Numeric(RichText stem, List<AcceptedNumber> accepted, RichText otherwise, RichText feedback, RichText hint) implements Content {

    /** @param otherwise shown to whoever gave none of the accepted numbers */
    public Numeric {
        stem = RichText.orNone(stem);
        accepted = accepted == null ? List.of() : List.copyOf(accepted);
        otherwise = RichText.orNone(otherwise);
        feedback = RichText.orNone(feedback);
        hint = RichText.orNone(hint);
    }

    @Override
    public QuestionType type() {
        return QuestionType.NUMERIC;
    }

    @Override
    public List<String> gaps() {
        return Gaps.in(this)
            .when(accepted.stream().noneMatch(a -> Weight.isWhole(a.weight())), "question.gap.noFullNumber")
            .list();
    }

    @Override
    public boolean admits(Answer answer) {
        return answer instanceof Answer.Number;
    }
}
