package org.roundtable.network;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.roundtable.access.Anyone;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.Setting;

/** Signing in as anybody, without a password. Only in a demonstration ({@code ROUNDTABLE_DEMO=true}); elsewhere none of this is there. */
@Stateless
@Anyone
public class Posing {

    @Inject Clock clock;
    @Inject Members members;
    @Inject SignIns signIns;

    /** @return the secret that stands for the session from now on */
    public String signInAs(String handle, String device) {
        requireDemo();
        var member = members.byHandle(handle).filter(Member::mayComeIn).orElseThrow(NotThere::new);
        return signIns.begin(member, device, clock.instant());
    }

    private static void requireDemo() {
        if (!Setting.on("ROUNDTABLE_DEMO")) {
            throw new NotThere();
        }
    }
}
