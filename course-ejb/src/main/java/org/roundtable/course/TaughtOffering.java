package org.roundtable.course;

import java.time.LocalDate;

/** An offering on the desk of somebody who teaches it. */
public record TaughtOffering(Long offering, String course, String title, OfferingState state, LocalDate startsOn, LocalDate endsOn, int taken, int places) {}
