package org.roundtable.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseBroadcaster;
import jakarta.ws.rs.sse.SseEventSink;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ListenersTest {

    /** So often there is a round. */
    private static final int SECONDS = 2;
    /** So long proxies let a connection be that carries nothing: many of them a minute, none less than half of one. */
    private static final int IDLE = 30;

    private final Listeners<String> listeners = new Listeners<>();

    @Test
    void each_hears_what_is_new_and_nothing_twice() {
        var early = listening("a");
        listeners.tell("a", "10 min", UnaryOperator.identity());
        var late = listening("a");
        listeners.tell("a", "10 min", UnaryOperator.identity());
        listeners.tell("a", "17 min", UnaryOperator.identity());

        assertThat(early.heard).containsExactly("10 min", "17 min");
        assertThat(late.heard).containsExactly("10 min", "17 min");
    }

    @Test
    void where_nothing_is_new_a_stream_is_kept_alive_longer_than_a_proxy_keeps_an_idle_one() {
        var ear = listening("a");
        for (int seconds = 0; seconds < IDLE; seconds += SECONDS) {
            listeners.tell("a", "the same", UnaryOperator.identity());
        }

        assertThat(ear.heard).startsWith("the same").hasSizeGreaterThan(1);
        assertThat(ear.heard.subList(1, ear.heard.size())).containsOnly(": …");
    }

    @Test
    void who_went_away_is_forgotten_and_nobody_else_hears_less() {
        var gone = listening("a");
        var here = listening("a");
        gone.broken = true;

        listeners.tell("a", "one", UnaryOperator.identity());
        listeners.tell("a", "two", UnaryOperator.identity());
        assertThat(here.heard).containsExactly("one", "two");
        here.close();
        listeners.tell("a", "three", UnaryOperator.identity());

        assertThat(listeners.keys()).isEmpty();
    }

    @Test
    void after_some_minutes_a_stream_is_closed_so_that_it_is_asked_again_who_may_listen() {
        var ear = listening("a");
        for (int rounds = 0; rounds < 600 && !ear.isClosed(); rounds++) {
            listeners.tell("a", "the same", UnaryOperator.identity());
        }

        assertThat(ear.isClosed()).isTrue();
        assertThat(listeners.keys()).isEmpty();
    }

    private Ear listening(String key) {
        var ear = new Ear();
        listeners.add(key, ear, new Words());
        return ear;
    }

    /** Remembers what it was sent. */
    private static final class Ear implements SseEventSink {

        private final List<String> heard = new ArrayList<>();
        private boolean closed;
        private boolean broken;

        @Override
        public boolean isClosed() {
            return closed;
        }

        @Override
        public CompletionStage<?> send(OutboundSseEvent event) {
            if (broken) {
                throw new IllegalStateException("gone");
            }
            heard.add(event.getData() == null ? ": " + event.getComment() : event.getData().toString());
            return CompletableFuture.completedStage(null);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** Events that are nothing but their data or their comment. */
    private static final class Words implements Sse {

        @Override
        public OutboundSseEvent.Builder newEventBuilder() {
            var said = new Object[2];
            return (OutboundSseEvent.Builder) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {OutboundSseEvent.Builder.class}, (builder, method, arguments) -> {
                switch (method.getName()) {
                    case "data" -> said[0] = arguments[arguments.length - 1];
                    case "comment" -> said[1] = arguments[0];
                    default -> {
                        return event(said[0], (String) said[1]);
                    }
                }
                return builder;
            });
        }

        @Override
        public SseBroadcaster newBroadcaster() {
            throw new UnsupportedOperationException();
        }

        private static OutboundSseEvent event(Object data, String comment) {
            return (OutboundSseEvent) Proxy.newProxyInstance(Words.class.getClassLoader(), new Class<?>[] {OutboundSseEvent.class},
                (event, method, arguments) -> method.getName().equals("getData") ? data : method.getName().equals("getComment") ? comment : null);
        }
    }
}
