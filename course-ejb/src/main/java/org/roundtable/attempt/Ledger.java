package org.roundtable.attempt;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes down what happens to attempts, each event after the one before, so that nothing can be changed or taken out unseen. */
@Dependent
public class Ledger {

    private static final int TRIES = 1000;

    @Inject AttemptEvents events;

    /**
     * Adds an event, after everything that is being written to the attempt at this moment: what is read after this call is all that was taken
     * before. In the transaction of what it tells of.
     *
     * @param detail for the team, never for the learner; may be {@code null}
     * @return where the log ends now
     */
    public Head append(Attempt attempt, EventKind kind, String detail, Instant now) {
        return append(attempt.id(), head -> AttemptEvent.of(attempt.id(), head, kind, detail, now));
    }

    /** The same for several, in as many statements for many as for few. */
    public void append(Collection<Attempt> attempts, EventKind kind, String detail, Instant now) {
        write(attempts, events::last, attempt -> kind, detail, now);
    }

    /**
     * Adds an event to each log and reads what was answered before it. Where its place was free, nothing came between the reading and the adding.
     *
     * @return by attempt what is held, all of it, and where its log ends
     */
    Map<Long, Closed> close(Collection<Attempt> attempts, Function<Attempt, EventKind> kind, Instant now) {
        return write(attempts, events::newestAndLast, kind, null, now);
    }

    private Map<Long, Closed> write(Collection<Attempt> attempts, Function<List<Long>, List<AttemptEvent>> reading, Function<Attempt, EventKind> kind, String detail, Instant now) {
        var closed = new HashMap<Long, Closed>();
        var open = List.copyOf(attempts);
        for (var tries = 0; !open.isEmpty(); tries++) {
            if (tries == TRIES) {
                throw new IllegalStateException("no place in the logs of " + open.size() + " attempts");
            }
            var logs = reading.apply(open.stream().map(Attempt::id).toList()).stream().collect(groupingBy(AttemptEvent::attempt));
            var next = open.stream().map(attempt -> AttemptEvent.of(attempt.id(), head(logs.get(attempt.id())), kind.apply(attempt), detail, now)).toList();
            var added = events.addAll(next);
            next.stream().filter(event -> added.contains(event.attempt()))
                .forEach(event -> closed.put(event.attempt(), Closed.of(event.head(), logs.getOrDefault(event.attempt(), List.of()))));
            open = open.stream().filter(attempt -> !added.contains(attempt.id())).toList();
        }
        return closed;
    }

    private static Head head(List<AttemptEvent> log) {
        return log == null ? Head.NONE : log.stream().max(Comparator.comparingInt(AttemptEvent::seq)).map(AttemptEvent::head).orElse(Head.NONE);
    }

    /** @param event made anew for each place that turns out to be taken */
    Head append(Long attempt, Function<Head, AttemptEvent> event) {
        for (var tries = 0; tries < TRIES; tries++) {
            var next = event.apply(events.head(attempt));
            if (events.add(next)) {
                return next.head();
            }
        }
        throw new IllegalStateException("no place in the log of attempt " + attempt);
    }
}
