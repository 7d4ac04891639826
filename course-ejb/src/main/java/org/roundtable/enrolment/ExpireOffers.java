package org.roundtable.enrolment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.roundtable.shared.Chore;

/** Places that nobody took in time go to the next in line. */
@Dependent
class ExpireOffers implements Chore {

    @Inject Enrolments enrolments;

    @Override
    public String job() {
        return "expire-offers";
    }

    @Override
    public boolean due(Instant now) {
        return enrolments.anyExpired(now);
    }
}
