package org.roundtable.attempt;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.question.Answer;
import org.roundtable.question.StoredFile;

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

    /** @return ids of all files the log names */
    static Set<Long> filesIn(List<AttemptEvent> events) {
        return events.stream().flatMap(event -> named(event).stream()).map(StoredFile::id).collect(Collectors.toSet());
    }

    /** @param stored by the id of a file the hash of what is in it now */
    static Optional<Finding> firstFileChanged(List<AttemptEvent> events, Map<Long, String> stored) {
        return events.stream().filter(event -> named(event).stream().anyMatch(file -> !file.sha256().equals(stored.get(file.id()))))
            .findFirst().map(event -> new Finding(event.seq(), Finding.Kind.FILE_CHANGED));
    }

    private static List<StoredFile> named(AttemptEvent event) {
        return event.answer() != null && event.answer().startsWith("{\"files\"") && Answer.of(event.answer()) instanceof Answer.Files given ? given.files() : List.of();
    }

    private static boolean isMarked(AttemptEvent newest, Response response) {
        return newest == null ? response.answer() == null : newest.answer() != null && newest.says(response.answer());
    }
}
