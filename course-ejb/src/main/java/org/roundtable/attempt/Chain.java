package org.roundtable.attempt;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the log of an attempt is as it was written. */
final class Chain {

    private Chain() {}

    /** @return the first place that is missing, moved, doubled or changed; empty where the chain holds */
    static Optional<Finding> firstBad(List<AttemptEvent> events) {
        var head = Head.NONE;
        for (var event : events) {
            var place = head.seq() + 1;
            if (event.seq() != place) {
                return Optional.of(new Finding(place, Finding.Kind.MISSING));
            }
            if (!event.follows(head)) {
                return Optional.of(new Finding(place, Finding.Kind.CHANGED));
            }
            if (!event.keepsItsWord()) {
                return Optional.of(new Finding(place, Finding.Kind.ANSWER_CHANGED));
            }
            head = event.head();
        }
        return Optional.empty();
    }

    /** Compares the log with what others remember of it. @return the first event it does not have as they do */
    static Optional<Finding> firstMissed(List<AttemptEvent> events, Collection<Head> remembered) {
        return remembered.stream().sorted(Comparator.comparingInt(Head::seq))
            .filter(head -> head.seq() > 0)
            .filter(head -> head.seq() > events.size() || !events.get(head.seq() - 1).head().meets(head))
            .findFirst()
            .map(head -> head.seq() > events.size() ? new Finding(events.size() + 1, Finding.Kind.CUT_OFF) : new Finding(head.seq(), Finding.Kind.NOT_AS_REMEMBERED));
    }

    /** Whether what is marked is what the log says was answered last. */
    static Optional<Finding> firstNotMarked(List<AttemptEvent> events, List<Response> marked) {
        Map<Integer, AttemptEvent> newest = new HashMap<>();
        events.stream().filter(AttemptEvent::holds).forEach(event -> newest.put(event.slot(), event));
        return marked.stream()
            .filter(response -> !isMarked(newest.get(response.slot()), response))
            .map(response -> new Finding(newest.containsKey(response.slot()) ? newest.get(response.slot()).seq() : events.size() + 1, Finding.Kind.MARKED_OTHERWISE))
            .min(Comparator.comparingInt(Finding::seq));
    }

    private static boolean isMarked(AttemptEvent newest, Response response) {
        return newest == null ? response.answer() == null : newest.answer() != null && newest.says(response.answer());
    }
}
