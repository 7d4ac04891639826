package org.roundtable.network;

/** What stewards decide for everybody. */
public record NetworkSettings(String name, MembershipRule membership, boolean endorsementNeeded) {}
