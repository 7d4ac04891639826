package org.roundtable.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * How a test stands at one moment.
 *
 * @param closes for everybody without more time
 * @param pausedAt since when it stands still for everybody, {@code null} unless it does
 * @param log what was done, the latest first
 */
public record DeskSheet(Long offering, Long activity, String test, String course, String offeringTitle, ZoneId zone, Instant opens, Instant closes, Instant pausedAt, Instant at,
        List<DeskLine> lines, List<LogRow> log) {

    /** One thing that was done here. */
    public record LogRow(Instant at, String action, String by, String detail) {}

    public long count(DeskState state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    /** Whether anybody is stopped. */
    public boolean paused() {
        return pausedAt != null || lines.stream().anyMatch(line -> line.state() == DeskState.PAUSED);
    }

    /** Whether anybody waits for the team to let them go on. */
    public boolean locked() {
        return count(DeskState.LOCKED) > 0;
    }
}
