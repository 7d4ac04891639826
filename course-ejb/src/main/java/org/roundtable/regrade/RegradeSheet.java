package org.roundtable.regrade;

import java.util.List;

/**
 * The questions of a test as they were asked in an offering, and what was decided about them.
 *
 * @param decisions the latest first
 */
public record RegradeSheet(Long offering, Long activity, String test, String offeringTitle, List<AskedRow> questions, List<RegradeRow> decisions) {

    /** Whether attempts are being marked anew. */
    public boolean running() {
        return decisions.stream().anyMatch(row -> row.doneAt() == null);
    }
}
