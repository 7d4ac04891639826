package org.roundtable.network;

import java.io.Serializable;
import java.time.Instant;

/** One invitation in the list of those a member sent. */
public record InvitationRow(String email, Instant sentAt, boolean accepted, boolean open) implements Serializable {}
