package org.roundtable.regrade;

import java.util.List;

/**
 * What a decision would change, and nothing of it is stored: counts of all, and one page of the rows.
 *
 * @param asked how many settled attempts were asked the question
 * @param open how many are still being sat, and will be marked so when they are settled
 * @param changed how many would come to something else
 */
public record DryRun(int asked, long open, int changed, int up, int down, int passesGained, int passesLost, int certificatesGained, int certificatesLost,
        List<EffectRow> rows, int page, int pages) {

    static final int PAGE = 50;
}
