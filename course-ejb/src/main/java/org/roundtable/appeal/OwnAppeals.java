package org.roundtable.appeal;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * What a learner can do, and has done, about the marks of one attempt.
 *
 * @param until when the window closes; {@code null} while the marks are not out
 * @param left how many more they may have open or turned down in this offering
 * @param most how many altogether
 * @param free places on the paper whose marks can be appealed now
 * @param sent how far those are that were
 */
public record OwnAppeals(Instant until, int left, int most, Set<Integer> free, Map<Integer, AppealState> sent) {

    static final OwnAppeals NONE = new OwnAppeals(null, 0, Appeal.MOST, Set.of(), Map.of());
}
