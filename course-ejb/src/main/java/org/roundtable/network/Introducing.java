package org.roundtable.network;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.roundtable.access.Guard;
import org.roundtable.access.Place;
import org.roundtable.audit.AuditTrail;
import org.roundtable.shared.NotThere;

/** What members say of themselves. */
@Stateless
public class Introducing {

    @Inject Guard guard;
    @Inject Members members;
    @Inject AuditTrail audit;

    public Profile mine() {
        return Profile.of(caller());
    }

    public void introduce(Profile profile) {
        var member = caller();
        member.introduce(profile);
        audit.add(member.id(), "network.introduced", "member", member.id(), Place.NETWORK, null);
    }

    private Member caller() {
        return members.by(guard.caller()).orElseThrow(NotThere::new);
    }
}
