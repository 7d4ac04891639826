package org.roundtable.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.roundtable.shared.Chore;

/** Notices are mailed as soon as they are written, and again while the mail server is away. */
@Dependent
class SendNotices implements Chore {

    @Inject Notices notices;

    @Override
    public String job() {
        return "send-notices";
    }

    @Override
    public boolean due(Instant now) {
        return notices.anyDue(now);
    }
}
