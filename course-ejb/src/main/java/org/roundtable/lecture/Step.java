package org.roundtable.lecture;

import java.time.Instant;
import java.util.Optional;
import org.roundtable.course.ActivityKind;

/**
 * One item of the outline for one reader.
 *
 * @param opens from when on, {@code null} for from the start
 * @param doneAt when the reader did it, {@code null} where they have not
 * @param waitsFor what has to be done before, {@code null} for nothing
 */
public record Step(Long id, ActivityKind kind, String title, Integer minutes, Instant opens, Instant due, Instant doneAt, Lock lock, String waitsFor) {

    public boolean done() {
        return doneAt != null;
    }

    public boolean locked() {
        return lock != Lock.NONE;
    }

    /** @return until when it is due, or when it opens where it is closed till then */
    Optional<Instant> date() {
        return Optional.ofNullable(due != null ? due : lock == Lock.NOT_YET ? opens : null);
    }

    /** The same for somebody of the team, for whom nothing is closed. */
    Step unlocked() {
        return new Step(id, kind, title, minutes, opens, due, doneAt, lock == Lock.NOT_WRITTEN ? lock : Lock.NONE, waitsFor);
    }
}
