package org.roundtable.network;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What every page knows of the member who looks at it.
 *
 * @param network what the network is called, {@code null} while nobody has named it
 */
public record Visitor(Long id, String handle, String displayName, String zoneId, String language, boolean steward, Instant lastSeen, String network) {

    public ZoneId zone() {
        return ZoneId.of(zoneId);
    }
}
