package org.roundtable.question;

import java.util.List;

/** One option of several is to be chosen. */
public record SingleChoice(RichText stem, List<Option> options, boolean shuffled, RichText feedback, RichText hint) implements Content {

    public SingleChoice {
        stem = RichText.orNone(stem);
        options = options == null ? List.of() : Option.apart(options);
        feedback = RichText.orNone(feedback);
        hint = RichText.orNone(hint);
    }

    @Override
    public QuestionType type() {
        return QuestionType.SINGLE_CHOICE;
    }

    /** One option at least must be worth everything, or nobody could earn it. */
    @Override
    public List<String> gaps() {
        return Gaps.in(this).inOptions(options)
            .when(options.stream().anyMatch(Option::earns) && options.stream().noneMatch(o -> Weight.isWhole(o.weight())), "question.gap.noFullOption")
            .list();
    }

    @Override
    public boolean admits(Answer answer) {
        return answer instanceof Answer.Choice choice
            && (choice.isBlank() || options.stream().anyMatch(o -> o.id().equals(choice.option())));
    }
}
