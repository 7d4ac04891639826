package org.roundtable.question;

import java.util.List;
import java.util.stream.Collectors;

/** All right options are to be chosen. */
public record MultipleChoice(RichText stem, List<Option> options, ScoringMode mode, boolean shuffled, RichText feedback, RichText hint)
        implements Content {

    public MultipleChoice {
        stem = RichText.orNone(stem);
        options = options == null ? List.of() : Option.apart(options);
        mode = mode == null ? ScoringMode.ALL_OR_NOTHING : mode;
        feedback = RichText.orNone(feedback);
        hint = RichText.orNone(hint);
    }

    @Override
    public QuestionType type() {
        return QuestionType.MULTIPLE_CHOICE;
    }

    @Override
    public List<String> gaps() {
        return Gaps.in(this).inOptions(options).list();
    }

    @Override
    public boolean admits(Answer answer) {
        return answer instanceof Answer.Choices choices
            && options.stream().map(Option::id).collect(Collectors.toSet()).containsAll(choices.options());
    }
}
