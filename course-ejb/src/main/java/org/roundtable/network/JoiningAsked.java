package org.roundtable.network;

/**
 * Somebody asked to join.
 *
 * @param secret what the link mailed to {@code email} carries
 * @param alreadyMember the address belongs to a member, who is told so; whoever asked is not
 */
public record JoiningAsked(String email, String displayName, String language, String secret, boolean alreadyMember) {}
