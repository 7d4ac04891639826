package org.roundtable.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.roundtable.interchange.GiftText.Written;
import org.roundtable.question.Content;
import org.roundtable.question.MultipleChoice;
import org.roundtable.question.Option;
import org.roundtable.question.RichText;
import org.roundtable.question.ScoringMode;
import org.roundtable.question.SingleChoice;

/** The key of a choice. As in Moodle, an equals sign makes it a choice of one; tildes alone make it a choice of several. */
final class GiftOptions {

    private static final BigDecimal NEARLY_NOTHING = new BigDecimal("0.01");

    private final String key;
    private final Written written;
    private final List<Remark> remarks;
    private final List<Option> options = new ArrayList<>();
    private int right;

    GiftOptions(String key, Written written, List<Remark> remarks) {
        this.key = key;
        this.written = written;
        this.remarks = remarks;
    }

    Content content(RichText stem, RichText feedback) throws NotUnderstood {
        for (var part : GiftParts.of(key, remarks)) {
            take(part);
        }
        if (right > 0) {
            if (right > 1) {
                remarks.add(Remark.of("interchange.gift.anyOfSeveral", right));
            }
            return new SingleChoice(stem, options, true, feedback, null);
        }
        lookAtWeights();
        return new MultipleChoice(stem, options, ScoringMode.PROPORTIONAL_WITH_PENALTY, true, feedback, null);
    }

    private void take(GiftParts part) throws NotUnderstood {
        if (part.mark() == 0) {
            throw new NotUnderstood("interchange.gift.textBeforeOptions", GiftText.plain(part.text()));
        }
        right += part.right() ? 1 : 0;
        var answer = GiftAnswer.of(part.text(), part.right() ? BigDecimal.ONE : BigDecimal.ZERO);
        options.add(new Option(null, GiftText.rich(answer.text(), written), answer.weight(), answer.feedback(written)));
    }

    private void lookAtWeights() {
        var all = options.stream().filter(Option::earns).map(Option::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.signum() > 0 && all.subtract(BigDecimal.ONE).abs().compareTo(NEARLY_NOTHING) > 0) {
            remarks.add(Remark.of("interchange.gift.weightsDoNotAddUp", all.movePointRight(2).stripTrailingZeros().toPlainString()));
        }
        if (all.signum() > 0 && options.stream().anyMatch(o -> o.weight().signum() == 0) && options.stream().noneMatch(o -> o.weight().signum() < 0)) {
            remarks.add(Remark.of("interchange.gift.tickingAllWins"));
        }
    }
}
