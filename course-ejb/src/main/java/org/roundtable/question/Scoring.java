package org.roundtable.question;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What an answer earns. A blank one, or one of another kind than asked for, earns nothing; nothing ever earns less. */
public final class Scoring {

    private Scoring() {}

    /** The score of an answer, or that a person has to read it. */
    public static Score score(Content content, Answer answer) {
        if (answer.isBlank() || !content.admits(answer)) {
            return Score.ZERO;
        }
        if (content instanceof SingleChoice choice) {
            return single(choice, (Answer.Choice) answer);
        } else if (content instanceof TrueFalse statement) {
            return trueFalse(statement, (Answer.Choice) answer);
        } else if (content instanceof MultipleChoice choices) {
            return multiple(choices, (Answer.Choices) answer);
        } else if (content instanceof ShortText words) {
            return shortText(words, (Answer.Text) answer);
        } else if (content instanceof Numeric number) {
            return numeric(number, (Answer.Number) answer);
        } else if (content instanceof Matching pairs) {
            return matching(pairs, (Answer.Pairs) answer);
        }
        return Score.byHand();
    }

    /** The weight of the option chosen. */
    private static Score single(SingleChoice content, Answer.Choice answer) {
        return Score.of(sum(content.options(), o -> o.id().equals(answer.option())));
    }

    private static Score trueFalse(TrueFalse content, Answer.Choice answer) {
        return answer.option().equals(String.valueOf(content.truth())) ? Score.of(BigDecimal.ONE) : Score.ZERO;
    }

    /**
     * <ul>
     * <li>All or nothing: every right option and no other.
     * <li>Proportional: the share of all options judged rightly, ticked when right and left when not; so ticking everything earns the share of the right ones only.
     * <li>Proportional with penalty: the weights of what was ticked added up, as a share of what the right ones add up to; wrong ones take away what they weigh.
     * </ul>
     */
    private static Score multiple(MultipleChoice content, Answer.Choices answer) {
        Predicate<Option> ticked = o -> answer.options().contains(o.id());
        long judged = content.options().stream().filter(o -> o.earns() == ticked.test(o)).count();
        return switch (content.mode()) {
            case ALL_OR_NOTHING -> Score.of(judged == content.options().size() ? BigDecimal.ONE : BigDecimal.ZERO);
            case PROPORTIONAL -> Score.of(share(judged, content.options().size()));
            case PROPORTIONAL_WITH_PENALTY -> weighed(sum(content.options(), ticked), sum(content.options(), Option::earns));
        };
    }

    private static Score weighed(BigDecimal earned, BigDecimal all) {
        return all.signum() == 0 ? Score.ZERO : Score.of(earned.divide(all, MathContext.DECIMAL64));
    }

    /** The best weight among the accepted texts that match. */
    private static Score shortText(ShortText content, Answer.Text answer) {
        return best(content.accepted().stream().filter(a -> matches(content, a, answer)).map(AcceptedText::weight).toList());
    }

    static boolean matches(ShortText content, AcceptedText accepted, Answer.Text answer) {
        return new Glob(accepted.text(), content.caseMatters(), content.accentsMatter()).matches(answer.typed());
    }

    /** The best weight among the accepted numbers near enough; what cannot be read as a number earns nothing. */
    private static Score numeric(Numeric content, Answer.Number answer) {
        return best(covering(content, answer).stream().map(AcceptedNumber::weight).toList());
    }

    static List<AcceptedNumber> covering(Numeric content, Answer.Number answer) {
        try {
            var given = answer.value();
            return content.accepted().stream().filter(a -> a.covers(given)).toList();
        } catch (NotANumber halfTyped) {
            return List.of();
        }
    }

    /**
     * <ul>
     * <li>All or nothing: every prompt has its target.
     * <li>Proportional: the share of prompts that have theirs.
     * <li>Proportional with penalty: each wrong pair takes one right pair away; prompts left open take nothing.
     * </ul>
     */
    private static Score matching(Matching content, Answer.Pairs answer) {
        var key = content.prompts().stream().collect(Collectors.toMap(Matching.Prompt::id, Matching.Prompt::target, (one, same) -> one));
        long right = answer.chosen().entrySet().stream().filter(pair -> pair.getValue().equals(key.get(pair.getKey()))).count();
        long wrong = answer.chosen().size() - right;
        return switch (content.mode()) {
            case ALL_OR_NOTHING -> Score.of(right == key.size() ? BigDecimal.ONE : BigDecimal.ZERO);
            case PROPORTIONAL -> Score.of(share(right, key.size()));
            case PROPORTIONAL_WITH_PENALTY -> Score.of(share(right - wrong, key.size()));
        };
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }

    private static BigDecimal sum(List<Option> options, Predicate<Option> which) {
        return options.stream().filter(which).map(Option::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Score best(List<BigDecimal> weights) {
        return Score.of(weights.stream().reduce(BigDecimal.ZERO, BigDecimal::max));
    }
}
