package org.roundtable.attempt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.roundtable.assessment.GradingMethod;

/** What of several attempts of one learner at one test counts. */
final class Counting {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Comparator<BestScore> BETTER = Comparator.comparing(BestScore::percent, Comparator.nullsFirst(Comparator.naturalOrder()));

    private Counting() {}

    /** @param tries first one first, at least one; of equally good ones the first counts */
    static BestScore of(GradingMethod method, List<BestScore> tries) {
        return switch (method) {
            case BEST -> tries.stream().reduce((a, b) -> BETTER.compare(b, a) > 0 ? b : a).orElseThrow();
            case FIRST -> tries.get(0);
            case LAST -> tries.get(tries.size() - 1);
            case MEAN -> mean(tries);
        };
    }

    /** Of those that are marked; told with the last one, and out of as much. */
    private static BestScore mean(List<BestScore> tries) {
        var last = tries.get(tries.size() - 1);
        var marked = tries.stream().map(BestScore::percent).filter(Objects::nonNull).toList();
        if (marked.isEmpty()) {
            return last;
        }
        var percent = marked.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(marked.size()), 3, RoundingMode.HALF_UP);
        return new BestScore(last.enrolment(), last.activity(), last.attempt(), percent.multiply(last.outOf()).divide(HUNDRED, 3, RoundingMode.HALF_UP),
            last.outOf(), percent, last.handedIn());
    }
}
