package org.roundtable.network;

/** A member cannot come in any more. */
public record MemberDisabled(Long member) {}
