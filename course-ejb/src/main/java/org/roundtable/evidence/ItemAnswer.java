package org.roundtable.evidence;

/**
 * What one person earned with one item.
 *
 * @param marks it was worth, above zero
 * @param answer as it was stored, where options are chosen; {@code null} elsewhere
 */
record ItemAnswer(Long person, Long item, double points, double marks, String answer) {

    double share() {
        return points / marks;
    }
}
