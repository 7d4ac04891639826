package org.roundtable.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The only place that asks the machine for the time. */
@ApplicationScoped
public class Time {

    /** {@code ROUNDTABLE_CLOCK=shiftable} lets a rehearsal live through a term in an hour. */
    @Produces
    Clock clock = Setting.of("ROUNDTABLE_CLOCK", "real").equals("shiftable")
        ? new ShiftableClock(Clock.systemUTC())
        : Clock.systemUTC();
}
