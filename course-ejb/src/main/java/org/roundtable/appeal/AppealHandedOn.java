package org.roundtable.appeal;

import java.time.Instant;
import java.util.List;

/**
 * An appeal that waited for somebody of a team waits for a steward, because nobody of the team is left who could answer it. Whose it is, is not told.
 *
 * @param test its title
 * @param stewards those who may answer it
 */
public record AppealHandedOn(Long appeal, Long offering, String test, List<Long> stewards, Instant at) {}
