package org.roundtable.question;

import java.util.List;

/** A word or a few are to be typed. */
public record ShortText(RichText stem, List<AcceptedText> accepted, boolean caseMatters, boolean accentsMatter, RichText feedback, RichText hint)
        implements Content {

    public ShortText {
        stem = RichText.orNone(stem);
        accepted = accepted == null ? List.of() : List.copyOf(accepted);
        feedback = RichText.orNone(feedback);
        hint = RichText.orNone(hint);
    }

    @Override
    public QuestionType type() {
        return QuestionType.SHORT_TEXT;
    }

    @Override
    public List<String> gaps() {
        return Gaps.in(this)
            .when(accepted.stream().anyMatch(a -> a.text().isBlank()), "question.gap.blankAccepted")
            .when(accepted.stream().noneMatch(a -> Weight.isWhole(a.weight())), "question.gap.noFullAnswer")
            .list();
    }

    @Override
    public boolean admits(Answer answer) {
        return answer instanceof Answer.Text;
    }
}
