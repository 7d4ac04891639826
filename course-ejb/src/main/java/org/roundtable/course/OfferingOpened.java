package org.roundtable.course;

/**
 * An offering takes applications from now on.
 *
 * @param by member who did it, {@code null} when it was time
 */
public record OfferingOpened(Long offering, Long course, Long by) {}
