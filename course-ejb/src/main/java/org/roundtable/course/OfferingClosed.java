package org.roundtable.course;

/**
 * An offering is over for its learners; its team grades.
 *
 * @param by member who did it, {@code null} when it was time
 */
public record OfferingClosed(Long offering, Long course, Long by) {}
