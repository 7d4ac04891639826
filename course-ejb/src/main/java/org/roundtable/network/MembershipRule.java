package org.roundtable.network;

/** Who may join the network. */
public enum MembershipRule { OPEN, INVITATION }
