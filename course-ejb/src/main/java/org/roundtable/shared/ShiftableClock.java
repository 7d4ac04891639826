package org.roundtable.shared;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that runs with another one, ahead of it by what it was shifted. For rehearsals and journeys, never for members. */
public final class ShiftableClock extends Clock implements Serializable {

    private final Clock real;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    public ShiftableClock(Clock real) {
        this.real = real;
    }

    /** Moves every later reading on by {@code span}. */
    public void shift(Duration span) {
        ahead.updateAndGet(span::plus);
    }

    /** Takes back every shift. */
    public void backToReal() {
        ahead.set(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("zones belong to the edge");
    }
}
