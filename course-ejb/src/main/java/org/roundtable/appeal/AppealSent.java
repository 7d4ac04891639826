package org.roundtable.appeal;

import java.time.Instant;
import java.util.List;

/**
 * A learner asks for a mark to be looked at once more. Whose it is, is not told.
 *
 * @param test its title
 * @param answerers members who may answer it: of the team, or stewards where it has nobody else
 */
public record AppealSent(Long appeal, Long offering, String test, List<Long> answerers, Instant at) {}
