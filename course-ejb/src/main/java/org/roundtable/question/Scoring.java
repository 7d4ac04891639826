package org.roundtable.question;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What an answer earns. A blank one, or one of another kind than asked for, earns nothing; nothing ever earns less, but where certainty counts.
 * The three {@link ScoringMode}s hold for every type that has parts, and mean the same in each: all or nothing wants every part right;
 * proportional gives the share of the parts that are right; with penalty a wrong part takes a right one away, while one left open takes nothing.
 */
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
        } else if (content instanceof Ordering order) {
            return ordering(order, (Answer.Order) answer);
        } else if (content instanceof Cloze gaps) {
            return cloze(gaps, (Answer.Filled) answer);
        }
        return Score.byHand();
    }

    /** The same, by {@link CertaintyMarks} where the test asks for certainty. */
    public static Score score(Content content, Given given, boolean byCertainty) {
        var score = score(content, given.answer());
        return byCertainty ? CertaintyMarks.of(score, given) : score;
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
        var near = Nearness.of(content, answer);
        return best(near.accepted().stream().map(a -> a.weight().multiply(near.share())).toList());
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
        return parts(content.mode(), right, wrong, key.size());
    }

    /**
     * A part is a neighbourhood: an item directly followed by the one that directly follows it in the right order. Moodle grades its ordering so unless told otherwise,
     * as <em>relative to the next item, excluding last</em>. Counting items in their absolute places instead would give nothing for an order that is right but for
     * one item put first that belongs last, although most of it was known.
     */
    private static Score ordering(Ordering content, Answer.Order answer) {
        var right = content.items().stream().map(Ordering.Item::id).toList();
        var given = answer.items();
        long kept = IntStream.range(0, given.size() - 1).filter(i -> right.indexOf(given.get(i)) + 1 == right.indexOf(given.get(i + 1))).count();
        long broken = given.size() - 1 - kept;
        return parts(content.mode(), kept, broken, right.size() - 1);
    }

    private static Score parts(ScoringMode mode, long right, long wrong, long all) {
        if (all <= 0) {
            return Score.ZERO;
        }
        return switch (mode) {
            case ALL_OR_NOTHING -> Score.of(right == all ? BigDecimal.ONE : BigDecimal.ZERO);
            case PROPORTIONAL -> Score.of(share(right, all));
            case PROPORTIONAL_WITH_PENALTY -> Score.of(share(right - wrong, all));
        };
    }

    /** Gaps count by their weights, and one that is partly right by its part; wrong is what is filled in and earns nothing. */
    private static Score cloze(Cloze content, Answer.Filled answer) {
        var earned = BigDecimal.ZERO;
        var lost = BigDecimal.ZERO;
        for (int at = 0; at < content.fields().size(); at++) {
            var weight = BigDecimal.valueOf(content.fields().get(at).weight());
            var filled = content.answered(answer, at);
            var part = score(content.fields().get(at).part(), filled).fraction();
            earned = earned.add(weight.multiply(part));
            lost = filled.isBlank() || part.signum() > 0 ? lost : lost.add(weight);
        }
        return switch (content.mode()) {
            case ALL_OR_NOTHING -> earned.compareTo(content.weight()) == 0 ? Score.of(BigDecimal.ONE) : Score.ZERO;
            case PROPORTIONAL -> weighed(earned, content.weight());
            case PROPORTIONAL_WITH_PENALTY -> weighed(earned.subtract(lost), content.weight());
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
