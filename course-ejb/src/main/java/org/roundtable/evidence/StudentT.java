package org.roundtable.evidence;

/** Student's t distribution. */
final class StudentT {

    private StudentT() {}

    /** @return the probability of |T| ≥ |t| */
    static double twoSided(double t, int df) {
        return Gamma.incompleteBeta(df / 2.0, 0.5, df / (df + t * t));
    }

    /** @return the t that leaves 2.5 % on either side */
    static double quantile975(int df) {
        var low = 0.0;
        var high = 1000.0;
        for (var i = 0; i < 200; i++) {
            var middle = (low + high) / 2;
            if (twoSided(middle, df) > 0.05) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
