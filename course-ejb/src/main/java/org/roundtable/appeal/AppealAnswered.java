package org.roundtable.appeal;

import java.time.Instant;

/**
 * Somebody looked at a mark once more. Who it was is not told, because this goes to the learner.
 *
 * @param test its title
 * @param slot which question of the learner's paper
 * @param member whose appeal it was
 */
public record AppealAnswered(Long appeal, Long offering, Long attempt, int slot, String test, Long member, AppealState outcome, Instant at) {}
