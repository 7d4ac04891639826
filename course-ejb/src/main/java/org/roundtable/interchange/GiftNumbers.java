package org.roundtable.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.roundtable.interchange.GiftText.Written;
import org.roundtable.question.AcceptedNumber;
import org.roundtable.question.NotANumber;
import org.roundtable.question.Numeric;
import org.roundtable.question.RichText;
import org.roundtable.question.TypedNumber;

/** The key of a numeric question: {@code value}, {@code value:tolerance} or {@code least..most}, one or several with weights. */
final class GiftNumbers {

    private static final Pattern ANYTHING = Pattern.compile("\\s*\\*\\s*");

    private final String key;
    private final Written written;
    private final List<Remark> remarks;

    GiftNumbers(String key, Written written, List<Remark> remarks) {
        this.key = key;
        this.written = written;
        this.remarks = remarks;
    }

    Numeric content(RichText stem, RichText feedback) throws NotUnderstood {
        var otherwise = RichText.NONE;
        var accepted = new ArrayList<AcceptedNumber>();
        for (var part : GiftParts.of(key, remarks)) {
            var answer = GiftAnswer.of(part.text(), part.mark() == '~' ? BigDecimal.ZERO : BigDecimal.ONE);
            if (part.mark() == '~' || ANYTHING.matcher(answer.text()).matches()) {
                otherwise = answer.feedback(written);
            } else {
                accepted.add(number(answer));
            }
        }
        if (accepted.isEmpty()) {
            throw new NotUnderstood("interchange.gift.noNumber");
        }
        return new Numeric(stem, accepted, otherwise, feedback, null);
    }

    private AcceptedNumber number(GiftAnswer answer) throws NotUnderstood {
        var text = GiftText.plain(answer.text());
        int range = text.indexOf("..", 1);
        int colon = text.indexOf(':', 1);
        try {
            if (range > 0) {
                return AcceptedNumber.between(read(text.substring(0, range)), read(text.substring(range + 2)), answer.weight(), answer.feedback(written));
            } else if (colon > 0) {
                return AcceptedNumber.within(read(text.substring(0, colon)), read(text.substring(colon + 1)), answer.weight(), answer.feedback(written));
            }
            return AcceptedNumber.within(read(text), BigDecimal.ZERO, answer.weight(), answer.feedback(written));
        } catch (NotANumber | IllegalArgumentException e) {
            throw new NotUnderstood("interchange.gift.notANumber", text);
        }
    }

    private static BigDecimal read(String text) {
        return TypedNumber.read(text);
    }
}
