package org.roundtable.network;

import java.io.Serializable;

/** What somebody sees who follows a link that makes them a member: a name (their own, or of who invited them) and the address. */
public record ArrivalSheet(String name, String email) implements Serializable {}
