package org.roundtable.enrolment;

import java.time.Instant;

/** One invitation to an offering, as its team sees it. */
public record InvitationRow(Long id, String email, Instant sentAt, Instant expires, boolean used, boolean open) {}
