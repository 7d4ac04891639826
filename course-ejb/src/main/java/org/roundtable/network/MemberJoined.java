package org.roundtable.network;

/** Somebody confirmed their address and is a member now. */
public record MemberJoined(Long member) {}
