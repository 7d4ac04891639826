package org.roundtable.web.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.roundtable.question.Option;
import org.roundtable.question.ScoringMode;

/** What options are worth where the author only ticks the right ones. */
final class Weighing {

    private Weighing() {}

    /** A single choice: all or nothing. Several: equal shares, and with penalty each wrong one undoes a right one. */
    static BigDecimal of(boolean right, int rightOnes, ScoringMode mode) {
        if (mode == null) {
            return right ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        var share = rightOnes == 0 ? BigDecimal.ZERO : BigDecimal.ONE.divide(BigDecimal.valueOf(rightOnes), 7, RoundingMode.HALF_UP);
        return right ? share : mode == ScoringMode.PROPORTIONAL_WITH_PENALTY ? share.negate() : BigDecimal.ZERO;
    }

    /** Whether the weights are those that ticking alone would give. */
    static boolean isPlain(List<Option> options, ScoringMode mode) {
        int right = (int) options.stream().filter(Option::earns).count();
        return options.stream().allMatch(o -> o.weight().compareTo(of(o.earns(), right, mode)) == 0);
    }
}
