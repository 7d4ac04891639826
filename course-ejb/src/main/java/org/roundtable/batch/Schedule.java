package org.roundtable.batch;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import org.roundtable.shared.Chore;

/** Looks every five seconds, on each node, which chores have work, and has their jobs started. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Schedule {

    private static final Logger LOG = System.getLogger(Schedule.class.getName());

    @Inject Clock clock;
    @Inject Jobs jobs;
    @Inject Leases leases;
    @Inject Asking asking;
    @Inject @Any Instance<Chore> sources;

    List<Chore> chores;

    @PostConstruct
    void gather() {
        // taken once: an instance asked anew at every tick would keep what it gave for ever
        chores = sources.stream().toList();
        chores.forEach(chore -> jobs.know(chore.job()));
    }

    @jakarta.ejb.Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void tick() {
        attempt("look after what runs here", jobs::lookAfter);
        attempt("take over what was cut off", () -> leases.orphaned(clock.instant()).forEach(this::start));
        chores.forEach(chore -> attempt("start " + chore.job(), () -> startIfDue(chore)));
    }

    private void startIfDue(Chore chore) {
        var now = clock.instant();
        if (asking.due(chore, now) && leases.startable(chore.job(), now)) {
            start(chore.job());
        }
    }

    private void start(String job) {
        if (jobs.start(job)) {
            LOG.log(Level.DEBUG, "{0} started", job);
        }
    }

    private static void attempt(String what, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Could not " + what, e);
        }
    }
}
