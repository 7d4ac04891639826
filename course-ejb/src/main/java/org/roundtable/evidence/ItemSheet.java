package org.roundtable.evidence;

import java.util.List;

/**
 * How the questions of a test worked in an offering: of each learner the first attempt of which everything is marked.
 *
 * @param n learners
 * @param mean in points
 * @param sd in points
 * @param outOf in points, {@code null} where papers differ in it
 * @param alpha {@code null} where papers have different questions
 * @param sem in points, {@code null} like α
 * @param items empty where fewer than five learners would be behind a number
 */
public record ItemSheet(Long offering, Long activity, String test, String course, String offeringTitle, int n, double mean, double sd, Double outOf, boolean same,
        Double alpha, Double sem, List<ItemRow> items) {

    public boolean hidden() {
        return n < Evaluating.FEWEST;
    }

    /** Whether the group is too small for indices. */
    public boolean few() {
        return n < Items.ENOUGH;
    }
}
