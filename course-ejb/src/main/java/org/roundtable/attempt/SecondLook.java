package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.attempt.SentAnswers.Sent;
import org.roundtable.shared.NotThere;

/**
 * What is done with answers that one statement did not take, because the player thinks what is not so: tells it what is, takes what may be taken
 * all the same, as after a change of the deadline, and keeps apart what came too late.
 */
@Dependent
class SecondLook {

    private static final int TRIES = 1000;

    @Inject Attempts attempts;
    @Inject AttemptEvents events;
    @Inject LateAnswers lateAnswers;

    /**
     * Holds nothing and nobody up while it looks: whoever writes at the same time is seen at the next try.
     *
     * @param attempt of the caller
     * @throws NotThere when it is not begun, or there is no such place on its paper
     */
    Saved at(Attempt attempt, SentAnswers sent, List<Sent> doubtful, Long caller, Instant now) {
        if (attempt.deadline() == null) {
            throw new NotThere();
        }
        var id = attempt.id();
        var before = doubtful.isEmpty() ? Map.<Integer, Held>of() : events.newest(id, doubtful.stream().map(Sent::slot).toList());
        var held = new HashMap<Integer, Integer>();
        var stale = new ArrayList<Integer>();
        var late = new ArrayList<Sent>();
        sent.answers().forEach(answer -> held.merge(answer.slot(), answer.revision(), Math::max));
        var kind = attempt.take(sent.writer(), attempt.firstSlot(), 0, 1, now);
        for (var answer : doubtful) {
            if (!attempt.asks(answer.slot())) {
                throw new NotThere();
            }
            var there = before.get(answer.slot());
            if (there != null && there.is(answer)) {
                held.put(answer.slot(), there.revision());
                continue;
            }
            var verdict = take(attempt, caller, sent.writer(), answer, there, now);
            held.put(answer.slot(), verdict == SaveKind.SAVED ? answer.revision() : there == null ? 0 : there.revision());
            if (verdict == SaveKind.STALE) {
                stale.add(answer.slot());
            } else if (verdict == SaveKind.OVER) {
                late.add(answer);
            }
            kind = kind == SaveKind.SAVED ? verdict : kind;
        }
        var taken = kind == SaveKind.SAVED || (kind == SaveKind.STALE || kind == SaveKind.CLOSED) && doubtful.size() < sent.answers().size();
        var kept = lateAnswers.keep(attempt, late, now);
        return Told.at(now, attempt).of(kind, held, stale, kept, taken ? now : null, doubtful.isEmpty() ? sent.head() : events.head(id));
    }

    private SaveKind take(Attempt attempt, Long caller, String writer, Sent answer, Held there, Instant now) {
        var revision = there == null ? 0 : there.revision();
        for (var tries = 0; tries < TRIES; tries++) {
            var verdict = attempt.take(writer, answer.slot(), revision, answer.revision(), now);
            if (verdict != SaveKind.SAVED) {
                return verdict;
            }
            var head = events.head(attempt.id());
            var until = attempt.deadline().until();
            if (events.save(AttemptEvent.saved(attempt.id(), head, answer, !attempt.paused() && now.isAfter(until), now), head, caller, writer, until, attempt.paused(), now)) {
                return SaveKind.SAVED;
            }
            // somebody was quicker, between the look and the try
            attempts.refresh(attempt);
            var newest = events.newest(attempt.id(), List.of(answer.slot())).get(answer.slot());
            revision = newest == null ? 0 : newest.revision();
        }
        throw new IllegalStateException("attempt " + attempt.id() + " is never left alone");
    }
}
