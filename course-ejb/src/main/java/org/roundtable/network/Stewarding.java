package org.roundtable.network;

import static org.roundtable.access.Permission.STEWARD;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.roundtable.access.Guard;
import org.roundtable.access.NotAllowed;
import org.roundtable.access.Place;
import org.roundtable.audit.AuditTrail;
import org.roundtable.shared.NotThere;

/** How stewards look after the network and its members. */
@Stateless
public class Stewarding {

    private static final int MOST = 100;

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Networks networks;
    @Inject Members members;
    @Inject SignIns signIns;
    @Inject OneTimeLinks links;
    @Inject AuditTrail audit;
    @Inject Event<StewardTrusted> trusted;
    @Inject Event<MemberDisabled> disabled;

    public NetworkSettings settings() {
        guard.require(STEWARD, Place.NETWORK);
        return networks.current().settings();
    }

    public void change(NetworkSettings settings) {
        guard.require(STEWARD, Place.NETWORK);
        var network = networks.locked();
        var before = network.settings();
        network.rule(settings);
        audit.add(guard.caller(), "network.settingsChanged", "network", Network.ONLY, Place.NETWORK, before + " -> " + network.settings());
    }

    /** @return by name, from the {@code from}th on, at most 100, those shut out too */
    public List<StewardedRow> members(String words, int from, int size) {
        guard.require(STEWARD, Place.NETWORK);
        return members.all(words, Math.max(0, from), Math.min(size, MOST)).stream().map(StewardedRow::of).toList();
    }

    public long count(String words) {
        guard.require(STEWARD, Place.NETWORK);
        return members.countAll(words);
    }

    public StewardedRow member(String handle) {
        guard.require(STEWARD, Place.NETWORK);
        return members.byHandle(handle).map(StewardedRow::of).orElseThrow(NotThere::new);
    }

    public void trust(Long id) {
        var member = other(id);
        if (member.steward() || !member.mayComeIn()) {
            throw new CannotTrust();
        }
        member.trustAsSteward();
        audit.add(guard.caller(), "network.stewardTrusted", "member", id, Place.NETWORK, null);
        trusted.fire(new StewardTrusted(id, guard.caller()));
    }

    /** Ends every session and every link of the member, who cannot sign in again until a steward says so. */
    public void disable(Long id, String why) {
        var member = other(id);
        var reason = Text.line(why, 3, 500, "network.reasonUnfit");
        networks.locked();
        if (!members.trusted(guard.caller())) {
            // two stewards shut out one another at once: the second one no longer is one
            throw new NotAllowed();
        }
        var now = clock.instant();
        var already = member.disabled();
        member.disable(now);
        signIns.endAllOf(id);
        links.endAllOf(member, now);
        audit.add(guard.caller(), "network.memberDisabled", "member", id, Place.NETWORK, reason);
        if (!already) {
            disabled.fire(new MemberDisabled(id));
        }
    }

    public void enable(Long id) {
        other(id).enable();
        audit.add(guard.caller(), "network.memberEnabled", "member", id, Place.NETWORK, null);
    }

    /** Nobody shuts out, or trusts, themselves: so a steward who can sign in is always left. */
    private Member other(Long id) {
        guard.require(STEWARD, Place.NETWORK);
        if (guard.caller().equals(id)) {
            throw new NotOneself();
        }
        return members.by(id).orElseThrow(NotThere::new);
    }
}
