package org.roundtable.network;

/**
 * Somebody cannot sign in.
 *
 * @param displayName name of the member the address belongs to, {@code null} when it belongs to nobody
 * @param secret what the link mailed to {@code email} carries
 */
public record PasswordResetAsked(String email, String displayName, String language, String secret) {}
