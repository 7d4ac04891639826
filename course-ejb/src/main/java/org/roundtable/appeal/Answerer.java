package org.roundtable.appeal;

/** Who an appeal waits for. */
public enum Answerer {
    /** Somebody of the team who did not give the mark. */
    TEAM,
    /** Nobody of the team is left who did not. */
    STEWARD
}
