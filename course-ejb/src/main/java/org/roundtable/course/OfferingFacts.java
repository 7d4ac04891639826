package org.roundtable.course;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What is said about an offering.
 *
 * @param zone the zone its dates are meant in
 * @param places how many learners it takes
 * @param accessKey what must be typed to enrol, where admission is by key; else {@code null}
 * @param withdrawUntil last day to leave, where withdrawal is until a date; else {@code null}
 * @param entranceTest whether a place is only given to those who pass the entrance test of the course
 */
public record OfferingFacts(String title, LocalDate startsOn, LocalDate endsOn, ZoneId zone, int places, Admission admission,
        String accessKey, Withdrawal withdrawal, LocalDate withdrawUntil, boolean entranceTest) {

    public OfferingFacts {
        if (title == null || title.isBlank() || title.length() > 200) {
            throw new Unfit("course.titleNeeded");
        }
        if (startsOn == null || endsOn == null || endsOn.isBefore(startsOn)) {
            throw new Unfit("course.endsBeforeStart");
        }
        if (places < 1 || places > 100_000) {
            throw new Unfit("course.placesOutOfRange");
        }
        if (admission == Admission.KEY && (accessKey == null || accessKey.isBlank())) {
            throw new Unfit("course.keyNeeded");
        }
        if (withdrawal == Withdrawal.UNTIL && withdrawUntil == null) {
            throw new Unfit("course.withdrawDateNeeded");
        }
    }
}
