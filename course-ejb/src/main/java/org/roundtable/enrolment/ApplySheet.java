package org.roundtable.enrolment;

import java.time.LocalDate;
import java.time.ZoneId;
import org.roundtable.course.Admission;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingState;

/**
 * What an offering asks of those who want to come.
 *
 * @param free places left
 * @param waiting how many wait for one already
 * @param invited whether the team has asked this member to come
 * @param teaches whether this member teaches here, and so cannot learn here
 * @param standing where this member stands already, {@code null} where they never asked
 */
public record ApplySheet(Long offering, Long course, String courseTitle, String offeringTitle, LocalDate startsOn, LocalDate endsOn, ZoneId zone,
        OfferingState state, Admission admission, boolean entranceTest, int places, int free, long waiting, boolean invited, boolean teaches,
        Standing standing) {

    static ApplySheet of(Offering offering, long waiting, boolean invited, boolean teaches, Standing standing) {
        return new ApplySheet(offering.id(), offering.course().id(), offering.course().title(), offering.title(), offering.startsOn(),
            offering.endsOn(), offering.zone(), offering.state(), offering.admission(), offering.entranceTest(), offering.places(),
            Math.max(0, offering.places() - offering.taken()), waiting, invited, teaches, standing);
    }

    public boolean enrolling() {
        return state.enrolling();
    }

    /** @return whether a key has to be typed */
    public boolean asksForKey() {
        return admission == Admission.KEY && !invited;
    }

    /** @return whether the team decides */
    public boolean asksTeam() {
        return admission == Admission.APPROVAL && !invited;
    }

    /** @return whether applying leads to a place at once, as far as can be said now */
    public boolean immediate() {
        return !asksTeam() && !entranceTest && free > 0 && waiting == 0;
    }
}
