package org.roundtable.course;

/**
 * An offering is graded and done.
 *
 * @param by member who did it, {@code null} when it was time
 */
public record OfferingFinished(Long offering, Long course, Long by) {}
