package org.roundtable.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import org.roundtable.shared.Setting;
import org.roundtable.shared.ShiftableClock;

/** Plays the story once, before anybody comes, on a server that was started as a demo and is still empty. */
@Singleton
@Startup
public class DemoNetwork {

    private static final Logger LOG = System.getLogger(DemoNetwork.class.getName());

    @Inject Clock clock;
    @Inject Cast cast;
    @Inject Story story;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void open() {
        if (Setting.on("ROUNDTABLE_DEMO") && clock instanceof ShiftableClock shiftable) {
            cast.invitation().ifPresent(invitation -> play(invitation, shiftable));
        }
    }

    private void play(String invitation, ShiftableClock shiftable) {
        LOG.log(Level.INFO, "Filling the demo network: two months in about a minute");
        shiftable.shift(Duration.ofDays(Story.DAYS).negated());
        try {
            story.play(invitation, shiftable::shift);
        } finally {
            shiftable.backToReal();
        }
        LOG.log(Level.INFO, "The demo network is ready: sign in as anybody at /network/demo");
    }
}
