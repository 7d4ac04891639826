package org.roundtable.attempt;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A log that was brought to an end, with everything that is held.
 *
 * @param held by slot
 */
record Closed(Head head, Map<Integer, Held> held) {

    /** Whether anything may have been overwritten. */
    boolean blanks() {
        return held.values().stream().anyMatch(answer -> answer.revision() > 1);
    }

    /** @param newest the newest answers, and perhaps an event that is none */
    static Closed of(Head head, List<AttemptEvent> newest) {
        return new Closed(head, newest.stream().filter(AttemptEvent::holds).collect(Collectors.toMap(AttemptEvent::slot, AttemptEvent::held)));
    }
}
