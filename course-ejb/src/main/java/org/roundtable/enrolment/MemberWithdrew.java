package org.roundtable.enrolment;

/**
 * A member is out.
 *
 * @param by the member themselves, somebody of the team, or {@code null} where an offer expired
 */
public record MemberWithdrew(Long enrolment, Long member, Long offering, Long by, Cause cause, String note) {}
