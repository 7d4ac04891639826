package org.roundtable.appeal;

import java.time.Instant;

/**
 * An appeal that waits. Whose it is, is not told.
 *
 * @param question its title, or the beginning of what it asks
 * @param answerer who it waits for
 * @param mine whether who looks may answer it
 */
public record AppealRow(Long id, Long offering, String course, Long activity, String test, String question, Instant sentAt, Answerer answerer, boolean mine) {}
