package org.roundtable.enrolment;

/**
 * A member may come: the team said so, or the entrance test did. Whether there is a place is told by what follows,
 * {@link MemberEnrolled}, {@link MemberWaitlisted} or the way to the entrance test.
 *
 * @param by who admitted them, {@code null} for the entrance test
 * @param note what the team wrote to it, {@code null} where it wrote nothing
 */
public record MemberAdmitted(Long enrolment, Long member, Long offering, Long by, String note) {}
