package org.roundtable.regrade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.roundtable.attempt.RulingUnfit;
import org.roundtable.question.AcceptedNumber;
import org.roundtable.question.AcceptedText;
import org.roundtable.question.Content;
import org.roundtable.question.MultipleChoice;
import org.roundtable.question.Numeric;
import org.roundtable.question.Option;
import org.roundtable.question.RichText;
import org.roundtable.question.ScoringMode;
import org.roundtable.question.ShortText;
import org.roundtable.question.SingleChoice;
import org.roundtable.question.TrueFalse;
import org.roundtable.question.TypedNumber;

/** What is right in a question, as far as it can be said in a line or by ticking; everything else is corrected in the bank, and marked by that version. */
final class Key {

    private Key() {}

    /** Whether {@link #corrected} can say what is right. */
    static boolean simple(Content content) {
        return content instanceof SingleChoice || content instanceof MultipleChoice || content instanceof TrueFalse || content instanceof ShortText || content instanceof Numeric;
    }

    /** @return ids of the options that are right, or what is accepted */
    static List<String> right(Content content) {
        if (content instanceof SingleChoice c) {
            return c.options().stream().filter(Option::earns).map(Option::id).toList();
        } else if (content instanceof MultipleChoice c) {
            return c.options().stream().filter(Option::earns).map(Option::id).toList();
        } else if (content instanceof TrueFalse c) {
            return List.of(String.valueOf(c.truth()));
        } else if (content instanceof ShortText c) {
            return c.accepted().stream().map(AcceptedText::text).toList();
        } else if (content instanceof Numeric c) {
            return c.accepted().stream().map(AcceptedNumber::inWords).toList();
        }
        return List.of();
    }

    static Content corrected(Content content, List<String> right) {
        if (right.isEmpty()) {
            throw new RulingUnfit("attempt.rulingNeedsKey");
        }
        if (content instanceof SingleChoice c) {
            return new SingleChoice(c.stem(), c.options().stream().map(o -> worth(o, right.contains(o.id()) ? BigDecimal.ONE : BigDecimal.ZERO)).toList(), c.shuffled(),
                c.feedback(), c.hint());
        } else if (content instanceof MultipleChoice c) {
            return several(c, right);
        } else if (content instanceof TrueFalse c) {
            return new TrueFalse(c.stem(), right.contains(TrueFalse.TRUE), c.whenTrue(), c.whenFalse(), c.feedback(), c.hint());
        } else if (content instanceof ShortText c) {
            return new ShortText(c.stem(), right.stream().map(text -> new AcceptedText(text, BigDecimal.ONE, RichText.NONE)).toList(), c.caseMatters(), c.accentsMatter(),
                c.feedback(), c.hint());
        } else if (content instanceof Numeric c) {
            return new Numeric(c.stem(), right.stream().map(Key::number).toList(), c.otherwise(), c.units(), c.feedback(), c.hint());
        }
        throw new RulingUnfit("attempt.rulingNeedsKey");
    }

    private static MultipleChoice several(MultipleChoice content, List<String> right) {
        var share = BigDecimal.ONE.divide(BigDecimal.valueOf(right.size()), 7, RoundingMode.HALF_UP);
        var wrong = content.mode() == ScoringMode.PROPORTIONAL_WITH_PENALTY ? share.negate() : BigDecimal.ZERO;
        return new MultipleChoice(content.stem(), content.options().stream().map(o -> worth(o, right.contains(o.id()) ? share : wrong)).toList(), content.mode(),
            content.shuffled(), content.feedback(), content.hint());
    }

    private static Option worth(Option option, BigDecimal weight) {
        return new Option(option.id(), option.text(), weight, option.feedback());
    }

    /** Such as {@code 3.14} or {@code 3.14 ± 0.01}. */
    private static AcceptedNumber number(String typed) {
        var parts = typed.split("±|\\+-|\\+/-");
        return AcceptedNumber.within(TypedNumber.read(parts[0].strip()), parts.length > 1 ? TypedNumber.read(parts[1].strip()).abs() : BigDecimal.ZERO, BigDecimal.ONE,
            RichText.NONE);
    }
}
