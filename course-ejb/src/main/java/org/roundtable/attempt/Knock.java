package org.roundtable.attempt;

/**
 * What a learner who wants to begin says of themselves, and what their connection says.
 *
 * @param honour whether they state that the work is their own
 * @param code the access code they typed, {@code null} where they typed none
 */
public record Knock(boolean honour, String code, Surroundings from) {

    /** Somebody who states that the work is their own, from nowhere in particular. */
    static Knock honest(boolean honour) {
        return new Knock(honour, null, Surroundings.UNKNOWN);
    }
}
