package org.roundtable.assignment;

import java.time.Instant;
import org.roundtable.course.Timing;

/**
 * When work may be handed in.
 *
 * @param opens from when on, {@code null} for from the start
 * @param due until when it is on time, {@code null} for always
 * @param cutOff until when it is taken at all, {@code null} for however late
 */
public record Deadline(Instant opens, Instant due, Instant cutOff) {

    static final Deadline NONE = new Deadline(null, null, null);

    static Deadline of(Timing timing) {
        return new Deadline(timing.opens(), timing.due(), timing.cutOff());
    }

    public boolean open(Instant now) {
        return opens == null || !now.isBefore(opens);
    }

    public boolean late(Instant now) {
        return due != null && now.isAfter(due);
    }

    public boolean over(Instant now) {
        return cutOff != null && now.isAfter(cutOff);
    }
}
