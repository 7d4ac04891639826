package org.roundtable.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How much of what could be learnt was learnt, of learners who were measured before and after, in percent. */
final class LearningGain {

    private static final double ALL = 100;

    private LearningGain() {}

    /**
     * Hake's class gain ⟨g⟩ = (⟨post⟩ − ⟨pre⟩) / (100 − ⟨pre⟩) of matched learners (R. R. Hake, American Journal of Physics 66 (1998), 64–74).
     * Its interval is g ± t₀.₉₇₅,ₙ₋₁ · se with the standard error by the delta method on the two dependent means: from
     * ∂g/∂post = 1/(100 − pre) and ∂g/∂pre = −(1 − g)/(100 − pre) follows
     * se² = (s₂² + (1 − g)² s₁² − 2 (1 − g) r s₁ s₂) / (n (100 − pre)²).
     *
     * @return nothing where all had everything before
     */
    static Optional<Interval> hake(PairedScores scores) {
        var room = ALL - scores.before();
        if (room <= 0) {
            return Optional.empty();
        }
        var g = scores.difference() / room;
        var left = 1 - g;
        var variance = scores.sdAfter() * scores.sdAfter() + left * left * scores.sdBefore() * scores.sdBefore()
            - 2 * left * scores.r() * scores.sdBefore() * scores.sdAfter();
        return Optional.of(Interval.around(g, StudentT.quantile975(scores.df()) * Math.sqrt(Math.max(0, variance) / scores.n()) / room));
    }

    /**
     * Normalised change c of one learner: the gain over what could be gained, or the loss over what could be lost
     * (J. D. Marx, K. Cummings, American Journal of Physics 75 (2007), 87–91).
     *
     * @return nothing for who had everything, or nothing, both times
     */
    static OptionalDouble change(Pair pair) {
        if (pair.before() == pair.after()) {
            return pair.before() == 0 || pair.before() == ALL ? OptionalDouble.empty() : OptionalDouble.of(0);
        }
        return OptionalDouble.of(pair.after() > pair.before()
            ? (pair.after() - pair.before()) / (ALL - pair.before())
            : (pair.after() - pair.before()) / pair.before());
    }

    /** @return the mean of {@link #change} with its interval by Student's t; nothing where fewer than two learners have one */
    static Optional<Interval> meanChange(List<Pair> pairs) {
        var changes = pairs.stream().map(LearningGain::change).filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).toArray();
        if (changes.length < 2) {
            return Optional.empty();
        }
        var mean = Arrays.stream(changes).average().orElseThrow();
        var variance = Arrays.stream(changes).map(c -> (c - mean) * (c - mean)).sum() / (changes.length - 1);
        return Optional.of(Interval.around(mean, StudentT.quantile975(changes.length - 1) * Math.sqrt(variance / changes.length)));
    }
}
