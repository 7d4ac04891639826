package org.roundtable.allowance;

/**
 * All that one learner is allowed in one test.
 *
 * @param extra what they are granted in every test
 * @param terms what holds for them in this one instead of what everybody has; {@link Terms#NONE} where nothing does
 */
public record Allowance(Extra extra, Terms terms) {

    public static final Allowance NONE = new Allowance(Extra.NONE, Terms.NONE);
}
