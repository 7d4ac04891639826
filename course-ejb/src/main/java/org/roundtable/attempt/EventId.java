package org.roundtable.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * The place of an event: there is one first, one second, one third event of an attempt.
 *
 * @param seq counted from 1, without a gap
 */
@Embeddable
record EventId(@Column(name = "attempt_id") Long attempt, int seq) implements Serializable {}
