package org.roundtable.network;

/**
 * A member asked somebody by mail to join.
 *
 * @param secret what the link mailed to {@code email} carries
 */
public record MemberInvited(String email, String inviter, String language, String secret, boolean alreadyMember) {}
