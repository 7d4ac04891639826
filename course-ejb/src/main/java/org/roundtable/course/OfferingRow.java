package org.roundtable.course;

import java.time.LocalDate;
import java.time.ZoneId;

/** One offering in a list. */
public record OfferingRow(Long id, Long course, String title, OfferingState state, LocalDate startsOn, LocalDate endsOn, ZoneId zone,
        int places, int taken, Admission admission, boolean entranceTest) {

    public static OfferingRow of(Offering offering) {
        return new OfferingRow(offering.id(), offering.course().id(), offering.title(), offering.state(), offering.startsOn(), offering.endsOn(),
            offering.zone(), offering.places(), offering.taken(), offering.admission(), offering.entranceTest());
    }

    public int free() {
        return Math.max(0, places - taken);
    }

    /** @return whether members may ask for a place */
    public boolean enrolling() {
        return state.enrolling();
    }
}
