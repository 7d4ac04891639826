package org.roundtable.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The only place that asks the machine for the time. */
@ApplicationScoped
public class Time {

    /** {@code ROUNDTABLE_CLOCK=shiftable} lets a rehearsal live through a term in an hour; a demo begins its story weeks ago. */
    @Produces
    Clock clock = Setting.of("ROUNDTABLE_CLOCK", "real").equals("shiftable") || Setting.on("ROUNDTABLE_DEMO")
        ? new ShiftableClock(Clock.systemUTC())
        : Clock.systemUTC();
}
