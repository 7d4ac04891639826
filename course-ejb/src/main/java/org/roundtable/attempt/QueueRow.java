package org.roundtable.attempt;

import java.time.Instant;

/**
 * A question whose answers a person has to read.
 *
 * @param name its title, or the beginning of what it asks
 * @param waiting how many are not marked yet
 * @param all how many there are
 * @param oldest when the first of them was handed in
 */
public record QueueRow(Long activity, String test, Long question, String name, long waiting, long all, Instant oldest) {}
