package org.roundtable.attempt;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.roundtable.access.Guard;
import org.roundtable.attempt.BeforeSheet.TakenRow;
import org.roundtable.shared.NotThere;

/** How a learner comes to a test: looks at its rules, begins, opens the paper here or on another device. */
@Stateless
public class Sitting {

    private static final int TOKEN = 16;

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Thresholds thresholds;
    @Inject Attempts attempts;
    @Inject Responses responses;
    @Inject AttemptEvents events;
    @Inject Ledger ledger;
    @Inject Visibility visibility;
    @Inject Doorkeeper doorkeeper;
    @Inject Papers papers;

    public BeforeSheet before(Long activity, Long offering) {
        var now = clock.instant();
        var threshold = thresholds.of(guard.caller(), activity, offering, now);
        var taken = threshold.handedIn().stream()
            .map(a -> new TakenRow(a.id(), a.number(), a.handedIn(), a.ending(), visibility.of(a, now).score() ? a.percent() : null)).toList();
        return BeforeSheet.of(threshold, taken, now);
    }

    /** @return the activity of the entrance test of an offering the caller is applying for */
    public Long entrance(Long offering) {
        return thresholds.entrance(guard.caller(), offering);
    }

    /** The same for a test that asks for nothing but honour. */
    public Long start(Long activity, Long offering, boolean honour) {
        return start(activity, offering, Knock.honest(honour));
    }

    /**
     * The clock runs from now on. Who has begun already goes on where they were.
     *
     * @return the attempt
     * @throws NotNow when this is not the time, or not for them, or not from there
     */
    public Long start(Long activity, Long offering, Knock knock) {
        var now = clock.instant();
        var threshold = thresholds.held(guard.caller(), activity, offering, now);
        if (threshold.running().isPresent()) {
            return threshold.running().get().id();
        }
        threshold.obstacle(now).ifPresent(obstacle -> {
            throw obstacle;
        });
        doorkeeper.check(threshold, knock);
        var attempt = papers.ready(threshold);
        attempt.begin(threshold.deadline(now), null);
        ledger.append(attempt, EventKind.BEGUN, null, now);
        return attempt.id();
    }

    /**
     * @param writer the token of this browser, of 32 hexadecimal digits, which it made up or was given before; {@code null} where it has none
     * @param take whether to take the attempt over from the tab or device that has it
     */
    public PaperSheet open(Long id, String writer, boolean take) {
        var now = clock.instant();
        if (take) {
            // a device that asks again before it is answered does not get in its own way
            attempts.lock(guard.caller(), id);
        }
        var attempt = attempts.of(guard.caller(), id).filter(a -> a.deadline() != null).orElseThrow(NotThere::new);
        var handed = (take || attempt.writer() == null) && !attempt.over(now) && !attempt.locked();
        var head = handed ? handed(attempt, writer, now) : events.head(id);
        return PaperSheet.of(attempt, responses.of(id), events.newest(id), head, handed || Objects.equals(attempt.writer(), writer), now);
    }

    private Head handed(Attempt attempt, String writer, Instant now) {
        // first the event, so that a save that comes between finds its place in the log taken
        var head = ledger.append(attempt, attempt.writer() == null ? EventKind.OPENED : EventKind.TAKEN_OVER, null, now);
        attempt.handTo(writer != null && writer.matches("[0-9a-f]{32}") ? writer : RandomHex.ofBytes(TOKEN));
        return head;
    }
}
