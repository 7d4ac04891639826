package org.roundtable.evidence;

/** A number that was estimated, and between what the data are compatible with it, at 95 %. */
public record Interval(double estimate, double low, double high) {

    static Interval around(double estimate, double margin) {
        return new Interval(estimate, estimate - margin, estimate + margin);
    }
}
