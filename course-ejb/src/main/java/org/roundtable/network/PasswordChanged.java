package org.roundtable.network;

/** A member has a new password; all their sessions have ended. */
public record PasswordChanged(Long member) {}
