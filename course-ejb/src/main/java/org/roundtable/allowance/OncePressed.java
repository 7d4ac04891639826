package org.roundtable.allowance;

import java.time.Duration;
import java.time.Instant;

/** Two of a team who press the same at once mean it once: neither can have seen what the other did. */
public final class OncePressed {

    /** As long as it takes until everybody's page shows what one of them did. */
    public static final Duration TOGETHER = Duration.ofSeconds(5);

    private OncePressed() {}

    /** Whether {@code minutes} at {@code now} is what was given the last time, given once more. */
    public static boolean again(Integer lastMinutes, Instant lastAt, int minutes, Instant now) {
        return lastMinutes != null && lastMinutes == minutes && now.isBefore(lastAt.plus(TOGETHER));
    }
}
