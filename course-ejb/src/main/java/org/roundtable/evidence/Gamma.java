package org.roundtable.evidence;

/** The two special functions that small samples need. */
final class Gamma {

    /** Lanczos' approximation with g = 7 and nine terms: about 15 digits. */
    private static final double[] LANCZOS = {0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
        -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7};

    private Gamma() {}

    /** @return the logarithm of Γ(x), for x > 0 */
    static double log(double x) {
        if (x < 0.5) {
            return Math.log(Math.PI / Math.sin(Math.PI * x)) - log(1 - x);
        }
        var sum = LANCZOS[0];
        for (var i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (x - 1 + i);
        }
        var t = x + 6.5;
        return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
    }

    /** @return the regularised incomplete beta function I_x(a, b), by its continued fraction (Lentz) */
    static double incompleteBeta(double a, double b, double x) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        // the fraction converges fast on one side only
        if (x > (a + 1) / (a + b + 2)) {
            return 1 - incompleteBeta(b, a, 1 - x);
        }
        var front = Math.exp(log(a + b) - log(a) - log(b) + a * Math.log(x) + b * Math.log(1 - x)) / a;
        var f = 1.0;
        var c = 1.0;
        var d = 0.0;
        for (var i = 0; i <= 300; i++) {
            var m = i / 2;
            var numerator = i == 0 ? 1 : i % 2 == 0
                ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
                : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / nonzero(1 + numerator * d);
            c = nonzero(1 + numerator / c);
            f *= c * d;
            if (Math.abs(1 - c * d) < 1e-15) {
                break;
            }
        }
        return front * (f - 1);
    }

    private static double nonzero(double value) {
        return Math.abs(value) < 1e-300 ? 1e-300 : value;
    }
}
