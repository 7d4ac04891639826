package org.roundtable.web.desk;

import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Those who listen on this node, by what they listen to. Each is told what it was not told last; who went away is noticed and forgotten. */
final class Listeners<K> {

    /** After so many rounds a stream is closed; a browser opens it again, and is asked again whether it may. */
    private static final int LONGEST = 300;
    /** So often something is said although nothing is new, to notice who went away. */
    private static final int ALIVE = 8;

    private static final class Listener {

        private final SseEventSink sink;
        private final Sse sse;
        private String told;
        private int rounds;

        Listener(SseEventSink sink, Sse sse) {
            this.sink = sink;
            this.sse = sse;
        }

        boolean open() {
            return !sink.isClosed() && rounds < LONGEST;
        }

        void tell(String what, UnaryOperator<String> dressed) {
            rounds++;
            if (!what.equals(told)) {
                told = what;
                sink.send(sse.newEvent(dressed.apply(what)));
            } else if (rounds % ALIVE == 0) {
                sink.send(sse.newEventBuilder().comment("…").build());
            }
        }
    }

    private final Map<K, Set<Listener>> all = new ConcurrentHashMap<>();

    void add(K key, SseEventSink sink, Sse sse) {
        all.compute(key, (same, known) -> {
            var listeners = known == null ? ConcurrentHashMap.<Listener>newKeySet() : known;
            listeners.add(new Listener(sink, sse));
            return listeners;
        });
    }

    Set<K> keys() {
        return Set.copyOf(all.keySet());
    }

    /**
     * @param what tells whether there is news
     * @param dressed what is sent, such as the same with the time of day
     */
    void tell(K key, String what, UnaryOperator<String> dressed) {
        for (var listener : all.getOrDefault(key, Set.of())) {
            try {
                if (listener.open()) {
                    listener.tell(what, dressed);
                }
            } catch (RuntimeException gone) {
                listener.sink.close();
            }
        }
        all.computeIfPresent(key, (same, listeners) -> {
            listeners.removeIf(listener -> {
                if (!listener.open()) {
                    listener.sink.close();
                }
                return !listener.open();
            });
            return listeners.isEmpty() ? null : listeners;
        });
    }

    /** Whoever listens to this hears nothing more. */
    void drop(K key) {
        var gone = all.remove(key);
        if (gone != null) {
            gone.forEach(listener -> listener.sink.close());
        }
    }
}
