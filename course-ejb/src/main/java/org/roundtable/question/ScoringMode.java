package org.roundtable.question;

/** How several right parts of one answer make one score; the rules stand at {@link Scoring}. */
public enum ScoringMode {

    ALL_OR_NOTHING,
    PROPORTIONAL,
    PROPORTIONAL_WITH_PENALTY
}
