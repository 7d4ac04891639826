package org.roundtable.allowance;

import java.time.Duration;
import java.time.Instant;
import org.roundtable.assessment.TestWindow;

/**
 * When a test is open in an offering, after everything that moved it for everybody.
 *
 * @param moved by how much it was moved; what ends at the closing time ends so much later
 * @param pausedAt since when it stands still, {@code null} unless it does
 */
public record MovedWindow(TestWindow window, Duration moved, Instant pausedAt) {

    static MovedWindow of(TestWindow set, WindowMove move) {
        return move == null
            ? new MovedWindow(set, Duration.ZERO, null)
            : new MovedWindow(new TestWindow(set.opens(), set.closes().plus(move.moved())), move.moved(), move.pausedAt());
    }
}
