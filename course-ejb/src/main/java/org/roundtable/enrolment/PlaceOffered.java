package org.roundtable.enrolment;

import java.time.Instant;

/**
 * A place fell free and is kept for the member who waited longest.
 *
 * @param until when it goes to the next one
 */
public record PlaceOffered(Long enrolment, Long member, Long offering, Instant until) {}
