package org.roundtable.evidence;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Two measurements of the same n people, and what can be said of the change between them. Check values are in the test.
 *
 * @param sdBefore standard deviation, with n − 1
 * @param r correlation between the two
 */
record PairedScores(int n, double before, double after, double sdBefore, double sdAfter, double r) {

    private static final double Z = 1.959963984540054;

    /** @throws IllegalArgumentException for fewer than two pairs, of which nothing can be said */
    static PairedScores of(List<Pair> pairs) {
        if (pairs.size() < 2) {
            throw new IllegalArgumentException("two pairs at least, not " + pairs.size());
        }
        var before = mean(pairs, Pair::before);
        var after = mean(pairs, Pair::after);
        var sdBefore = sd(pairs, Pair::before, before);
        var sdAfter = sd(pairs, Pair::after, after);
        var products = pairs.stream().mapToDouble(pair -> (pair.before() - before) * (pair.after() - after)).sum();
        var r = sdBefore == 0 || sdAfter == 0 ? 0 : products / (pairs.size() - 1) / (sdBefore * sdAfter);
        return new PairedScores(pairs.size(), before, after, sdBefore, sdAfter, r);
    }

    int df() {
        return n - 1;
    }

    double difference() {
        return after - before;
    }

    double sdDifference() {
        return Math.sqrt(Math.max(0, sdBefore * sdBefore + sdAfter * sdAfter - 2 * r * sdBefore * sdAfter));
    }

    double t() {
        return difference() / (sdDifference() / Math.sqrt(n));
    }

    /** @return the two-sided probability of such a t were there no change */
    double p() {
        return StudentT.twoSided(t(), df());
    }

    /** @return the mean change with its interval by Student's t */
    Interval gain() {
        return Interval.around(difference(), StudentT.quantile975(df()) * sdDifference() / Math.sqrt(n));
    }

    Interval meanBefore() {
        return Interval.around(before, StudentT.quantile975(df()) * sdBefore / Math.sqrt(n));
    }

    Interval meanAfter() {
        return Interval.around(after, StudentT.quantile975(df()) * sdAfter / Math.sqrt(n));
    }

    /** @return the mean change over the standard deviation of the changes; never to be called "d" */
    double dz() {
        return difference() / sdDifference();
    }

    double sdAverage() {
        return Math.sqrt((sdBefore * sdBefore + sdAfter * sdAfter) / 2);
    }

    /** @return the mean change over the average standard deviation: NaN where nobody differs from anybody */
    double dav() {
        return difference() / sdAverage();
    }

    /** @return the correction for small samples, Hedges' approximation 1 − 3 / (4 df − 1) */
    double j() {
        return 1 - 3.0 / (4 * df() - 1);
    }

    /** @return the same without approximation, Γ(df/2) / (√(df/2) Γ((df − 1)/2)) */
    double jExact() {
        return Math.exp(Gamma.log(df() / 2.0) - 0.5 * Math.log(df() / 2.0) - Gamma.log((df() - 1) / 2.0));
    }

    /**
     * @return the standard error of {@link #dav} by the delta method, √(d²(s₁⁴ + s₂⁴ + 2r²s₁²s₂²) / (8 df s⁴) + s_D² / (df s²)),
     *     variances not assumed equal: D. G. Bonett, Psychological Methods 13 (2008), 99–109
     */
    double seDav() {
        var v1 = sdBefore * sdBefore;
        var v2 = sdAfter * sdAfter;
        var s2 = (v1 + v2) / 2;
        var vd = v1 + v2 - 2 * r * sdBefore * sdAfter;
        return Math.sqrt(dav() * dav() * (v1 * v1 + v2 * v2 + 2 * r * r * v1 * v2) / (8 * df() * s2 * s2) + vd / (df() * s2));
    }

    /** @return d_av corrected for small samples, with its interval */
    Interval gav() {
        return Interval.around(j() * dav(), Z * j() * seDav());
    }

    /** @return standardised mean change by the standard deviation of the changes, corrected */
    double smcc() {
        return jExact() * dz();
    }

    double varSmcc() {
        return 1.0 / n + smcc() * smcc() / (2 * n);
    }

    /** @return standardised mean change by the standard deviation before, corrected: the one that teaching cannot widen */
    double smcr() {
        return jExact() * difference() / sdBefore;
    }

    double varSmcr() {
        return 2 * (1 - r) / n + smcr() * smcr() / (2 * n);
    }

    private static double mean(List<Pair> pairs, ToDoubleFunction<Pair> which) {
        return pairs.stream().mapToDouble(which).average().orElseThrow();
    }

    private static double sd(List<Pair> pairs, ToDoubleFunction<Pair> which, double mean) {
        return Math.sqrt(pairs.stream().mapToDouble(pair -> Math.pow(which.applyAsDouble(pair) - mean, 2)).sum() / (pairs.size() - 1));
    }
}
