package org.roundtable.demo;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.roundtable.access.Anyone;
import org.roundtable.network.Members;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.Setting;

/** Recognises those who have just joined the demo. */
@Stateless
public class Doorkeeping {

    @Inject Members members;

    @Anyone
    public Actor actor(String email, double ability) {
        if (!Setting.on("ROUNDTABLE_DEMO")) {
            throw new NotThere();
        }
        return members.byEmail(email).map(member -> new Actor(member.id(), member.handle(), member.displayName(), ability)).orElseThrow(NotThere::new);
    }
}
