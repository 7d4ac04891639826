package org.roundtable.enrolment;

/**
 * The team asked somebody to come to an offering.
 *
 * @param member who it is, {@code null} where the address is not a member's
 * @param secret what the link mailed to {@code email} carries: {@code /enrolment/invitation?token=}
 */
public record MemberAsked(Long offering, String email, Long member, Long by, String secret) {}
