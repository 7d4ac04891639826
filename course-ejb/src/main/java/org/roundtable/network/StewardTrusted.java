package org.roundtable.network;

/** A member is trusted with the network from now on. */
public record StewardTrusted(Long member, Long by) {}
