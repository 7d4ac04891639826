package org.roundtable.network;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;

/** Where somebody is at home: the zone their times are shown in, the language they are spoken to in. */
record Home(ZoneId zone, String language) {

    private static final Set<String> LANGUAGES = Set.copyOf(Arrays.asList(java.util.Locale.getISOLanguages()));

    /** @throws Unfit when there is no such zone or language */
    static Home of(String zone, String language) {
        if (zone == null || !(ZoneId.getAvailableZoneIds().contains(zone))) {
            throw new Unfit("network.zoneUnfit");
        }
        if (language == null || !LANGUAGES.contains(language)) {
            throw new Unfit("network.languageUnfit");
        }
        return new Home(ZoneId.of(zone), language);
    }
}
