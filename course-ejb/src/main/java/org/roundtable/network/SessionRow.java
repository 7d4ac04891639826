package org.roundtable.network;

import java.io.Serializable;
import java.time.Instant;

/** One device in the list of those a member is signed in on. */
public record SessionRow(Long id, String device, Instant since, Instant lastSeen, boolean here) implements Serializable {}
