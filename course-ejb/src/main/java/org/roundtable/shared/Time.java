package org.roundtable.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The only place that asks the machine for the time. */
@ApplicationScoped
public class Time {

    @Produces
    Clock clock = Clock.systemUTC();
}
