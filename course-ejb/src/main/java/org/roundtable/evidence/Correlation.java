package org.roundtable.evidence;

/** Pearson's correlation, collected pair by pair. */
final class Correlation {

    private int n;
    private double sumX;
    private double sumY;
    private double sumXX;
    private double sumYY;
    private double sumXY;

    void add(double x, double y) {
        n++;
        sumX += x;
        sumY += y;
        sumXX += x * x;
        sumYY += y * y;
        sumXY += x * y;
    }

    int n() {
        return n;
    }

    double meanX() {
        return sumX / n;
    }

    /** @return NaN where one of the two does not vary */
    double r() {
        var vx = sumXX - sumX * sumX / n;
        var vy = sumYY - sumY * sumY / n;
        return vx <= 1e-12 * n || vy <= 1e-12 * n ? Double.NaN : (sumXY - sumX * sumY / n) / Math.sqrt(vx * vy);
    }
}
