package org.roundtable.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;

/** The time zones people choose from. */
@Named
@ApplicationScoped
public class Zones {

    /** @return regions with a city, and UTC */
    public List<String> getAll() {
        return ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.equals("UTC") || id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/")).sorted().toList();
    }
}
