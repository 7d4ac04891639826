package org.roundtable.desk;

import java.time.Duration;
import java.time.Instant;

/**
 * One learner at the desk.
 *
 * @param attempt the latest, {@code null} before there is one
 * @param answered how many places of the paper were ever saved
 * @param lastSave {@code null} where nothing was saved
 * @param deadline {@code null} before it has begun
 * @param pausedAt since when the team has stopped the clock, {@code null} unless it has
 * @param lockedAt since when it waits for the team, pauses not counted, {@code null} unless it does
 */
public record DeskLine(Long enrolment, String learner, Long attempt, int number, DeskState state, int answered, int questions, Instant startedAt, Instant lastSave,
        Instant deadline, Instant handedIn, Instant pausedAt, Instant lockedAt) {

    static final Duration SILENCE = Duration.ofSeconds(60);

    static DeskState state(Instant startedAt, Instant lastSave, Instant handedIn, Instant pausedAt, Instant lockedAt, Instant now) {
        if (startedAt == null) {
            return DeskState.NOT_STARTED;
        }
        if (handedIn != null) {
            return DeskState.HANDED_IN;
        }
        if (lockedAt != null) {
            return DeskState.LOCKED;
        }
        if (pausedAt != null) {
            return DeskState.PAUSED;
        }
        return now.isAfter((lastSave == null ? startedAt : lastSave).plus(SILENCE)) ? DeskState.SILENT : DeskState.WRITING;
    }
}
