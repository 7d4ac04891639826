package org.roundtable.enrolment;

/** A place of an offering fell free. Whoever waits has been offered it already. */
public record PlaceFreed(Long offering) {}
