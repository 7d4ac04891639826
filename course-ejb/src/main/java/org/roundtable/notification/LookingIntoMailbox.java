package org.roundtable.notification;

import static org.roundtable.access.Permission.STEWARD;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.roundtable.access.Guard;
import org.roundtable.access.Place;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.Setting;

/** Stewards of a demonstration ({@code ROUNDTABLE_DEMO=true}) read everybody's mail; elsewhere there is no such thing. */
@Stateless
public class LookingIntoMailbox {

    private static final int MOST = 100;

    @Inject Guard guard;
    @Inject Notices notices;

    /** @return newest first, at most 100 */
    public List<MailRow> mails(int from, int size) {
        requireSteward();
        return notices.newest(Math.max(0, from), Math.min(size, MOST)).stream().map(Notice::mail).toList();
    }

    public long count() {
        requireSteward();
        return notices.count();
    }

    private void requireSteward() {
        guard.require(STEWARD, Place.NETWORK);
        if (!Setting.on("ROUNDTABLE_DEMO")) {
            throw new NotThere();
        }
    }
}
