package org.roundtable.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is told to go on. It starts at nine on a Monday, UTC. */
public final class TestClock extends Clock {

    public static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private volatile Instant now = NINE;

    public void pass(Duration span) {
        now = now.plus(span);
    }

    public void set(Instant instant) {
        now = instant;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("zones belong to the edge");
    }
}
