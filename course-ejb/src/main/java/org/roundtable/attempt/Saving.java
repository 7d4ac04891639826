package org.roundtable.attempt;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.roundtable.access.Guard;
import org.roundtable.attempt.SentAnswers.Sent;
import org.roundtable.shared.NotThere;

/** What a learner's player does while it is answered: save, and hand in. Everything here is committed before it is answered. */
@Stateless
public class Saving {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Attempts attempts;
    @Inject Responses responses;
    @Inject HandingIn handingIn;

    /**
     * One statement for each answer while all is as the player thinks; only what was not taken is looked into.
     *
     * @throws NotThere when there is no such attempt of the caller
     */
    public Saved save(Long id, SentAnswers sent) {
        return save(id, sent, guard.caller(), clock.instant());
    }

    /**
     * Saves what is sent along, then hands in. Again and again, with one result; only the writer may, as only the writer knows what is
     * unsent. Where something sent along was stale, nothing is handed in: the player decides what stands, and asks once more.
     */
    public Saved handIn(Long id, SentAnswers sent) {
        var now = clock.instant();
        attempts.lock(guard.caller(), id);
        var saved = save(id, sent, guard.caller(), now);
        if (saved.kind() == SaveKind.OTHER_WRITER || saved.kind() == SaveKind.STALE) {
            return saved;
        }
        var attempt = handingIn.handIn(id, Ending.LEARNER, now);
        return told(saved.kind(), saved.held(), saved.stale(), saved.savedAt(), attempt.until(now), attempt.handedIn(), now);
    }

    private Saved save(Long id, SentAnswers sent, Long caller, Instant now) {
        if (sent.deadline() == null || sent.answers().isEmpty()) {
            return lookInto(id, sent, sent.answers(), caller, now);
        }
        var refused = new ArrayList<Sent>();
        for (var answer : sent.answers()) {
            if (!responses.save(id, caller, sent.writer(), sent.deadline(), answer, now)) {
                refused.add(answer);
            }
        }
        // taken after the deadline, it was on its way, or the clock stands still: then there is more to tell
        if (!refused.isEmpty() || now.isAfter(sent.deadline())) {
            return lookInto(id, sent, refused, caller, now);
        }
        var held = sent.answers().stream().collect(Collectors.toMap(Sent::slot, Sent::revision, Math::max));
        return new Saved(SaveKind.SAVED, held, List.of(), now, sent.deadline(), left(sent.deadline(), now), now, null);
    }

    /** The player thinks what is not so: tells it what is, and takes what may be taken all the same, as after a change of the deadline. */
    private Saved lookInto(Long id, SentAnswers sent, List<Sent> doubtful, Long caller, Instant now) {
        var attempt = attempts.of(caller, id).filter(a -> a.deadline() != null).orElseThrow(NotThere::new);
        var before = doubtful.isEmpty() ? Map.<Integer, Held>of() : responses.held(id, doubtful.stream().map(Sent::slot).toList()).stream()
            .collect(Collectors.toMap(Held::slot, Function.identity()));
        var held = new HashMap<Integer, Integer>();
        var stale = new ArrayList<Integer>();
        sent.answers().forEach(answer -> held.merge(answer.slot(), answer.revision(), Math::max));
        var kind = attempt.take(sent.writer(), 0, 1, now);
        for (var answer : doubtful) {
            var there = before.get(answer.slot());
            if (there == null) {
                throw new NotThere();
            }
            if (there.is(answer)) {
                held.put(answer.slot(), there.revision());
                continue;
            }
            var verdict = attempt.take(sent.writer(), there.revision(), answer.revision(), now);
            if (verdict == SaveKind.SAVED && !responses.save(id, caller, sent.writer(), attempt.deadline().until(), answer, now)) {
                // somebody was quicker, between the look and the second try
                attempts.refresh(attempt);
                verdict = attempt.take(sent.writer(), Integer.MAX_VALUE, answer.revision(), now);
            }
            held.put(answer.slot(), verdict == SaveKind.SAVED ? answer.revision() : there.revision());
            if (verdict == SaveKind.STALE) {
                stale.add(answer.slot());
            }
            kind = kind == SaveKind.SAVED ? verdict : kind;
        }
        var taken = kind == SaveKind.SAVED || kind == SaveKind.STALE && doubtful.size() < sent.answers().size();
        return told(kind, held, stale, taken ? now : null, attempt.until(now), attempt.handedIn(), now);
    }

    private static Saved told(SaveKind kind, Map<Integer, Integer> held, List<Integer> stale, Instant savedAt, Instant deadline, Instant handedIn, Instant now) {
        return new Saved(kind, held, stale, savedAt, deadline, left(deadline, now), now, handedIn);
    }

    private static long left(Instant deadline, Instant now) {
        return Math.max(0, Duration.between(now, deadline).toSeconds());
    }
}
