package org.roundtable.web.desk;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.HashSet;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.roundtable.desk.Following;
import org.roundtable.desk.WatchingDesk;
import org.roundtable.shared.NotThere;

/**
 * Asks the database every two seconds, while anybody listens: once for each open desk, whoever looks at it, and once for all running attempts.
 * Each node does so for those who listen there.
 */
@ApplicationScoped
public class Streams {

    private static final Logger LOG = System.getLogger(Streams.class.getName());
    private static final int SECONDS = 2;

    @Resource ManagedScheduledExecutorService timer;
    @Inject Clock clock;
    @Inject WatchingDesk watching;
    @Inject Following following;

    private final Listeners<DeskKey> desks = new Listeners<>();
    private final Listeners<Long> attempts = new Listeners<>();
    private ScheduledFuture<?> ticking;

    /** What is watched at a desk. */
    private record DeskKey(Long offering, Long activity) {}

    void watch(Long offering, Long activity, SseEventSink sink, Sse sse) {
        desks.add(new DeskKey(offering, activity), sink, sse);
        tick();
    }

    void follow(Long attempt, SseEventSink sink, Sse sse) {
        attempts.add(attempt, sink, sse);
        tick();
    }

    private synchronized void tick() {
        if (ticking == null) {
            ticking = timer.scheduleWithFixedDelay(this::tell, 0, SECONDS, TimeUnit.SECONDS);
        }
    }

    private void tell() {
        try {
            desks.keys().forEach(this::tellDesk);
            tellAttempts();
            rest();
        } catch (RuntimeException e) {
            // the next round may go well; a schedule that throws would end
            LOG.log(Level.WARNING, "Could not tell how tests stand", e);
        }
    }

    private void tellDesk(DeskKey key) {
        try {
            var sheet = watching.shared(key.offering(), key.activity());
            desks.tell(key, DeskJson.of(sheet), json -> DeskJson.at(json, sheet.at()));
        } catch (NotThere gone) {
            desks.drop(key);
        }
    }

    private void tellAttempts() {
        var listened = attempts.keys();
        var silent = new HashSet<>(listened);
        for (var pulse : following.pulses(listened)) {
            attempts.tell(pulse.attempt(), DeskJson.of(pulse), json -> DeskJson.at(json, clock.instant()));
            silent.remove(pulse.attempt());
        }
        silent.forEach(attempts::drop);
    }

    private synchronized void rest() {
        if (ticking != null && desks.keys().isEmpty() && attempts.keys().isEmpty()) {
            ticking.cancel(false);
            ticking = null;
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (ticking != null) {
            ticking.cancel(false);
        }
    }
}
