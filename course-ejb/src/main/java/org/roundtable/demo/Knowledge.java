package org.roundtable.demo;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.roundtable.question.Answer;
import org.roundtable.question.Asked;
import org.roundtable.question.Content;
import org.roundtable.question.Essay;
import org.roundtable.question.Matching;
import org.roundtable.question.MultipleChoice;
import org.roundtable.question.Numeric;
import org.roundtable.question.Option;
import org.roundtable.question.ShortText;
import org.roundtable.question.SingleChoice;
import org.roundtable.question.TrueFalse;

/** What there is to know: the right answer to each question, by how it is asked; and how somebody answers who knows it, or does not. */
class Knowledge {

    private final Map<String, Content> byStem = new HashMap<>();
    private final Random random = new Random(20_26);

    void learn(Content content) {
        byStem.put(content.stem().text(), content);
    }

    /** @param ability how likely the right answer is */
    Answer answer(Asked asked, double ability) {
        var content = byStem.get(asked.stem().text());
        return random.nextDouble() < ability ? right(content) : guess(asked);
    }

    private static Answer right(Content content) {
        if (content instanceof SingleChoice choice) {
            return new Answer.Choice(choice.options().stream().filter(Option::earns).findFirst().orElseThrow().id());
        } else if (content instanceof MultipleChoice choices) {
            return new Answer.Choices(choices.options().stream().filter(Option::earns).map(Option::id).collect(Collectors.toSet()));
        } else if (content instanceof TrueFalse statement) {
            return new Answer.Choice(String.valueOf(statement.truth()));
        } else if (content instanceof ShortText words) {
            return new Answer.Text(words.accepted().get(0).text());
        } else if (content instanceof Numeric number) {
            return new Answer.Number(number.accepted().get(0).value().toPlainString());
        } else if (content instanceof Matching matching) {
            return new Answer.Pairs(matching.prompts().stream().collect(Collectors.toMap(Matching.Prompt::id, Matching.Prompt::target)));
        } else if (content instanceof Essay) {
            return new Answer.Text("I will ask whether ⅖ is more or less than ½. Who says more has added tops and bottoms; who says less sees it and can mend it. "
                + "The first group I would send to the string on the wall, the second would explain.");
        }
        throw new IllegalStateException("nobody told us about " + content.type());
    }

    private Answer guess(Asked asked) {
        return switch (asked.type()) {
            case SINGLE_CHOICE, TRUE_FALSE -> new Answer.Choice(any(asked));
            case MULTIPLE_CHOICE -> new Answer.Choices(java.util.Set.of(any(asked)));
            case NUMERIC -> new Answer.Number(BigDecimal.valueOf(random.nextInt(20), 1).toPlainString());
            case MATCHING -> new Answer.Pairs(asked.prompts().stream().collect(Collectors.toMap(Asked.Item::id, prompt -> any(asked))));
            default -> new Answer.Text("I am not sure yet.");
        };
    }

    private String any(Asked asked) {
        return asked.options().get(random.nextInt(asked.options().size())).id();
    }
}
