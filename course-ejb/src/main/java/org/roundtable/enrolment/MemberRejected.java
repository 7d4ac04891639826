package org.roundtable.enrolment;

/**
 * A member does not get in.
 *
 * @param note what the team wrote to it, {@code null} where it wrote nothing
 */
public record MemberRejected(Long enrolment, Long member, Long offering, Cause cause, String note) {}
