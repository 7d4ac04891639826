package org.roundtable.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.roundtable.allowance.Allowance;
import org.roundtable.allowance.MovedWindow;
import org.roundtable.allowance.Terms;
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
record Threshold(Enrolment enrolment, Assessment assessment, TestVersion version, MovedWindow moved, Allowance allowance, String waitsFor,
        List<Attempt> taken) {

    /** @return the attempt that was begun and not handed in */
    Optional<Attempt> running() {
        return taken.stream().filter(a -> a.deadline() != null && a.handedIn() == null).findFirst();
    }

    /** @return the paper that lies ready, not begun; it may be of an older version */
    Optional<Attempt> drawn() {
        return taken.stream().filter(a -> a.deadline() == null).findFirst();
    }

    /** @return the number of a paper that is drawn now */
    int next() {
        return taken.isEmpty() ? 1 : taken.get(taken.size() - 1).number() + 1;
    }

    TestWindow window() {
        return moved.window();
    }

    /** @return from when on this learner may begin */
    Instant opens() {
        return terms().opens() == null ? window().opens() : terms().opens();
    }

    /** @return until when this learner may begin, where that ends before the closing time */
    Optional<Instant> startUntil() {
        if (terms().startUntil() != null) {
            return Optional.of(terms().startUntil());
        }
        var minutes = version == null ? null : version.rules().time().startCutOff();
        return Optional.ofNullable(minutes).map(span -> opens().plus(Duration.ofMinutes(span)).plus(moved.moved()));
    }

    /** @return how often this learner may sit it, {@code null} for as often as they like */
    Integer attempts() {
        return terms().attempts(version.rules().attempts());
    }

    private Terms terms() {
        return allowance.terms().putOff(moved.moved());
    }

    List<Attempt> handedIn() {
        return taken.stream().filter(a -> a.handedIn() != null).toList();
    }

    int attemptsLeft() {
        return version == null ? 0 : attempts() == null ? Integer.MAX_VALUE : Math.max(0, attempts() - handedIn().size());
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
        var granted = drawn().map(Attempt::grantedMinutes).orElse(0);
        return Deadline.of(now, version.rules(), window(), new Allowance(allowance.extra(), terms())).extended(granted);
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
        if (now.isBefore(opens())) {
            return no("attempt.notOpenYet");
        }
        if (!now.isBefore(deadline(now).closesForThem())) {
            return no("attempt.closed");
        }
        if (moved.pausedAt() != null) {
            return no("attempt.standsStill");
        }
        if (startUntil().filter(until -> now.isAfter(until)).isPresent()) {
            return no("attempt.startOver");
        }
        if (attemptsLeft() == 0) {
            return no("attempt.noneLeft", attempts());
        }
        return nextFrom().filter(now::isBefore).map(from -> new NotNow("attempt.waitBetween"));
    }

    private static Optional<NotNow> no(String key, Object... arguments) {
        return Optional.of(new NotNow(key, arguments));
    }
}
