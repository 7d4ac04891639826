package org.roundtable.course;

/**
 * An offering runs from now on: its learners read and do what is in it.
 *
 * @param by member who did it, {@code null} when it was time
 */
public record OfferingStarted(Long offering, Long course, Long by) {}
