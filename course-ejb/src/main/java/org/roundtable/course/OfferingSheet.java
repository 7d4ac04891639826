package org.roundtable.course;

import java.util.Optional;

/**
 * An offering as its team runs it.
 *
 * @param version to be given back when saving
 */
public record OfferingSheet(Long id, int version, Long course, String courseTitle, OfferingState state, OfferingFacts facts, int taken) {

    static OfferingSheet of(Offering offering) {
        return new OfferingSheet(offering.id(), offering.version(), offering.course().id(), offering.course().title(), offering.state(),
            offering.facts(), offering.taken());
    }

    /** @return where it goes next, if anywhere */
    public Optional<OfferingState> next() {
        return state.next();
    }
}
