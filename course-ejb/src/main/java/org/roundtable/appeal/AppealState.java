package org.roundtable.appeal;

/** How far an appeal is, and what became of it. */
public enum AppealState {

    OPEN,
    /** The mark was right. */
    STANDS,
    /** Whoever answered gave other points, more or fewer. */
    OTHER_MARK,
    /** The question was repaired for everybody who was asked. */
    REPAIRED;

    /** Whether something was wrong with the mark, so that it costs its learner none of their appeals. */
    public boolean accepted() {
        return this == OTHER_MARK || this == REPAIRED;
    }
}
