package org.roundtable.course;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.roundtable.shared.Clean;

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

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    public OfferingFacts {
        title = Title.fit(title);
        accessKey = accessKey == null ? null : Clean.line(accessKey);
        if (zone == null) {
            throw new Unfit("course.zoneNeeded");
        }
        if (startsOn == null || endsOn == null || endsOn.isBefore(startsOn)) {
            throw new Unfit("course.endsBeforeStart");
        }
        if (startsOn.isBefore(FIRST) || endsOn.isAfter(LAST) || endsOn.isAfter(startsOn.plusYears(3))) {
            throw new Unfit("course.dateOutOfRange");
        }
        if (places < 1 || places > 100_000) {
            throw new Unfit("course.placesOutOfRange");
        }
        if (admission == null || withdrawal == null) {
            throw new Unfit("course.admissionNeeded");
        }
        if (admission == Admission.KEY && (accessKey == null || accessKey.isBlank() || accessKey.length() > 100)) {
            throw new Unfit("course.keyNeeded");
        }
        if (withdrawal == Withdrawal.UNTIL && (withdrawUntil == null || withdrawUntil.isBefore(FIRST) || withdrawUntil.isAfter(LAST))) {
            throw new Unfit("course.withdrawDateNeeded");
        }
    }

    /** @return what is not the same any more, in words for the audit; never the access key */
    String differences(OfferingFacts after) {
        var differences = new ArrayList<String>();
        note(differences, "title", title, after.title);
        note(differences, "starts", startsOn, after.startsOn);
        note(differences, "ends", endsOn, after.endsOn);
        note(differences, "zone", zone, after.zone);
        note(differences, "places", places, after.places);
        note(differences, "admission", admission, after.admission);
        note(differences, "withdrawal", withdrawal, after.withdrawal);
        note(differences, "withdraw until", withdrawUntil, after.withdrawUntil);
        note(differences, "entrance test", entranceTest, after.entranceTest);
        if (!Objects.equals(accessKey, after.accessKey)) {
            differences.add("another access key");
        }
        return String.join("; ", differences);
    }

    private static void note(List<String> differences, String what, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            differences.add("%s: %s → %s".formatted(what, before, after));
        }
    }
}
