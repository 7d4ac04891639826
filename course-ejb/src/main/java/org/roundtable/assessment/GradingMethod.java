package org.roundtable.assessment;

/** Which of several attempts counts. */
public enum GradingMethod {
    BEST,
    LAST,
    FIRST,
    /** None by itself, but the mean of all. */
    MEAN
}
