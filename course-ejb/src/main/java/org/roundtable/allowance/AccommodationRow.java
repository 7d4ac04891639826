package org.roundtable.allowance;

import java.time.Instant;

/** More time granted to a member, as they and stewards see it. */
public record AccommodationRow(Long id, Extra extra, Instant since, Instant until, String reason, boolean ended) {

    static AccommodationRow of(Accommodation a, Instant now) {
        return new AccommodationRow(a.id(), a.extra(), a.since(), a.until(), a.reason(), a.until() != null && !now.isBefore(a.until()));
    }
}
