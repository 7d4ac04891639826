package org.roundtable.question;

import java.util.List;

/**
 * A number is to be typed.
 *
 * @param otherwise shown to whoever gave none of the accepted numbers
 * @param units in which it may be given
 */
public record Numeric(RichText stem, List<AcceptedNumber> accepted, RichText otherwise, Units units, RichText feedback, RichText hint) implements Content {

    /** A number without a unit. */
    public Numeric(RichText stem, List<AcceptedNumber> accepted, RichText otherwise, RichText feedback, RichText hint) {
        this(stem, accepted, otherwise, Units.NONE, feedback, hint);
    }

    public Numeric {
        stem = RichText.orNone(stem);
        accepted = accepted == null ? List.of() : List.copyOf(accepted);
        otherwise = RichText.orNone(otherwise);
        units = units == null ? Units.NONE : units;
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
