package org.roundtable.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.roundtable.assessment.Assessment;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.TestVersion;
import org.roundtable.assessment.TestWindow;
import org.roundtable.enrolment.Enrolment;

/**
 * One learner before one test: what they have done of it, and whether they may begin.
 *
 * @param version what would be sat; {@code null} where nothing is published
 * @param waitsFor title of what has to be done before; {@code null} where nothing has
 * @param taken their attempts so far, first one first
 */
record Threshold(Enrolment enrolment, Assessment assessment, TestVersion version, TestWindow window, Extra extra, String waitsFor, List<Attempt> taken) {

    /** @return the attempt that was begun and not handed in */
    Optional<Attempt> running() {
        return taken.stream().filter(a -> a.deadline() != null && a.handedIn() == null).findFirst();
    }

    /** @return the paper that lies ready, not begun */
    Optional<Attempt> drawn() {
        return taken.stream().filter(a -> a.deadline() == null).findFirst();
    }

    List<Attempt> handedIn() {
        return taken.stream().filter(a -> a.handedIn() != null).toList();
    }

    int attemptsLeft() {
        return version == null ? 0 : version.rules().attemptsLeft(handedIn().size());
    }

    /** @return from when on the next attempt may be begun, where one has to wait after the last */
    Optional<Instant> nextFrom() {
        var done = handedIn();
        return done.isEmpty() || version.rules().delayMinutes() == 0
            ? Optional.empty()
            : Optional.of(done.get(done.size() - 1).handedIn().plus(Duration.ofMinutes(version.rules().delayMinutes())));
    }

    /** @return the deadline of an attempt begun at {@code now} */
    Deadline deadline(Instant now) {
        return Deadline.of(now, version.rules(), window, extra);
    }

    /** @return why they may not begin at {@code now}; empty when they may */
    Optional<NotNow> obstacle(Instant now) {
        if (version == null) {
            return no("attempt.notPublished");
        }
        var state = enrolment.offering().state();
        var before = assessment.kind() == Kind.ENTRANCE || assessment.kind() == Kind.BASELINE;
        if (!(before ? state.enrolling() || state.underWay() : state.underWay())) {
            return no("attempt.offeringNotRunning");
        }
        if (assessment.kind() == Kind.ENTRANCE && enrolment.state().learner()) {
            return no("attempt.entranceBehind");
        }
        if (waitsFor != null) {
            return no("attempt.waitsFor", waitsFor);
        }
        if (now.isBefore(window.opens())) {
            return no("attempt.notOpenYet");
        }
        if (!now.isBefore(deadline(now).closesForThem())) {
            return no("attempt.closed");
        }
        if (attemptsLeft() == 0) {
            return no("attempt.noneLeft", version.rules().attempts());
        }
        return nextFrom().filter(now::isBefore).map(from -> new NotNow("attempt.waitBetween"));
    }

    private static Optional<NotNow> no(String key, Object... arguments) {
        return Optional.of(new NotNow(key, arguments));
    }
}
