package org.roundtable.allowance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.roundtable.access.Guard;
import org.roundtable.access.Permission;
import org.roundtable.access.Place;
import org.roundtable.audit.AuditTrail;
import org.roundtable.network.Member;
import org.roundtable.network.Members;
import org.roundtable.shared.NotThere;

/** How a steward gives a member more time in every test, and how members see what they have. */
@Stateless
public class Accommodating {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Members members;
    @Inject Accommodations accommodations;
    @Inject AuditTrail audit;

    /** @return what the caller has been granted, ended ones too */
    public List<AccommodationRow> mine() {
        return rows(guard.caller());
    }

    public List<AccommodationRow> of(String handle) {
        guard.require(Permission.STEWARD, Place.NETWORK);
        return rows(member(handle).id());
    }

    /**
     * @param since from when on, {@code null} for from now on
     * @param until when it ends, {@code null} for never
     */
    public void grant(String handle, Extra extra, Instant since, Instant until, String reason) {
        guard.require(Permission.STEWARD, Place.NETWORK);
        var member = member(handle);
        var now = clock.instant();
        var accommodation = new Accommodation(member, extra, since == null ? now : since, until, reason, members.reference(guard.caller()), now);
        accommodations.add(accommodation);
        // the reason is for few eyes: it is not repeated here
        audit.add(guard.caller(), "accommodation.granted", "member", member.id(), Place.NETWORK, "× %s + %d min".formatted(extra.factor(), extra.minutes()));
    }

    public void end(Long id) {
        guard.require(Permission.STEWARD, Place.NETWORK);
        var accommodation = accommodations.by(id).orElseThrow(NotThere::new);
        accommodation.end(clock.instant());
        audit.add(guard.caller(), "accommodation.ended", "member", accommodation.member().id(), Place.NETWORK, null);
    }

    private Member member(String handle) {
        return members.byHandle(handle).orElseThrow(NotThere::new);
    }

    private List<AccommodationRow> rows(Long member) {
        var now = clock.instant();
        return accommodations.ofMember(member).stream().map(a -> AccommodationRow.of(a, now)).toList();
    }
}
