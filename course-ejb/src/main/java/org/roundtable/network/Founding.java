package org.roundtable.network;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.roundtable.access.Anyone;
import org.roundtable.access.Place;
import org.roundtable.audit.AuditTrail;
import org.roundtable.network.OneTimeLink.Purpose;
import org.roundtable.shared.Token;

/** How the first steward comes in: by a link that only who starts the server can read. */
@Stateless
@Anyone
public class Founding {

    @Inject Clock clock;
    @Inject Networks networks;
    @Inject Members members;
    @Inject OneTimeLinks links;
    @Inject SignIns signIns;
    @Inject Reception reception;
    @Inject AuditTrail audit;

    /** @return the secret of a new set-up link, while there is no steward; links of earlier starts and other nodes hold too */
    public Optional<String> invite() {
        return members.stewarded() ? Optional.empty() : Optional.of(links.hand(Purpose.SETUP, null, clock.instant()).secret());
    }

    /** @return whether the link can still be followed */
    public boolean open(String secret) {
        return links.open(Purpose.SETUP, new Token(secret), clock.instant()) && !members.stewarded();
    }

    /**
     * Of several who follow set-up links at once, one becomes steward.
     *
     * @return the secret that stands for the session that begins with it
     */
    public String found(String secret, String networkName, Newcomer first, String device) {
        var now = clock.instant();
        var network = networks.locked();
        if (members.stewarded()) {
            throw new LinkSpent();
        }
        links.take(Purpose.SETUP, new Token(secret), now);
        links.endAll(Purpose.SETUP, now);
        network.rule(new NetworkSettings(networkName, network.membership(), network.endorsementNeeded()));
        var steward = reception.welcome(reception.fit(first, EmailAddress.of(first.email()), Token.random(), now), now);
        steward.trustAsSteward();
        audit.add(steward.id(), "network.founded", "member", steward.id(), Place.NETWORK, network.name());
        return signIns.begin(steward, device, now);
    }
}
