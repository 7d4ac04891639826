package org.roundtable.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.roundtable.course.Offering;
import org.roundtable.course.Timing;

/** From when until when a test may be begun in one offering, for one learner: open at its start, closed at its end. */
public record TestWindow(Instant opens, Instant closes) {

    private static final Duration LATE_ENROLEES_GET = Duration.ofDays(7);

    /**
     * What the team has set, else: entrance tests and baselines open at once, the others with the offering, and all close when it ends.
     *
     * @param since when this learner came in; whoever comes late has a week for the baseline, closed or not
     */
    public static TestWindow of(Kind kind, Offering offering, Optional<Timing> timing, Instant since) {
        var ends = offering.endsAt();
        var opens = timing.map(Timing::opens).orElse(kind == Kind.QUIZ || kind == Kind.EXAM ? offering.startsAt() : Instant.EPOCH);
        var closes = timing.map(Timing::due).orElse(ends);
        if (kind == Kind.BASELINE && since.plus(LATE_ENROLEES_GET).isAfter(closes)) {
            closes = since.plus(LATE_ENROLEES_GET).isBefore(ends) ? since.plus(LATE_ENROLEES_GET) : ends;
        }
        return new TestWindow(opens, closes);
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(opens) && moment.isBefore(closes);
    }
}
