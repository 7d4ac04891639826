package org.roundtable.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The only place that asks the machine for the time. */
@ApplicationScoped
public class Time {

    /** As fine as the databases keep it: what was stored "now" must not be later than now. */
    private static final Clock REAL = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));

    /** {@code ROUNDTABLE_CLOCK=shiftable} lets a rehearsal live through a term in an hour; a demo begins its story weeks ago. */
    @Produces
    Clock clock = Setting.of("ROUNDTABLE_CLOCK", "real").equals("shiftable") || Setting.on("ROUNDTABLE_DEMO")
        ? new ShiftableClock(REAL)
        : REAL;
}
