package org.roundtable.attempt;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.roundtable.access.Guard;
import org.roundtable.attempt.SentAnswers.Sent;
import org.roundtable.audit.AuditTrail;
import org.roundtable.shared.NotThere;

/** What a learner's player does while it is answered: save, and hand in. Everything here is committed before it is answered. */
@Stateless
public class Saving {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Attempts attempts;
    @Inject AttemptEvents events;
    @Inject Responses responses;
    @Inject AnswerFiles files;
    @Inject Ledger ledger;
    @Inject SecondLook secondLook;
    @Inject HandingIn handingIn;
    @Inject AuditTrail audit;

    /**
     * One statement for each answer while all is as the player thinks; only what was not taken is looked into.
     *
     * @throws NotThere when there is no such attempt of the caller
     */
    public Saved save(Long id, SentAnswers sent) {
        var caller = guard.caller();
        return save(id, sent, caller, clock.instant(), () -> attempts.of(caller, id).orElseThrow(NotThere::new));
    }

    /**
     * Saves what is sent along, then hands in. Again and again, with one result; only the writer may, as only the writer knows what is
     * unsent. Where something sent along was stale, nothing is handed in: the player decides what stands, and asks once more.
     */
    public Saved handIn(Long id, SentAnswers sent) {
        var now = clock.instant();
        var attempt = held(id);
        var saved = save(id, sent, guard.caller(), now, () -> attempt);
        if (saved.kind() == SaveKind.OTHER_WRITER || saved.kind() == SaveKind.LOCKED || saved.kind() == SaveKind.STALE) {
            return saved;
        }
        handingIn.handIn(List.of(attempt), Ending.LEARNER, now);
        return Told.at(now, attempt).of(saved.kind(), saved.held(), saved.stale(), saved.kept(), saved.savedAt(), attempt.sealed() == null ? saved.head() : attempt.sealed());
    }

    /**
     * Saves what is sent along, then closes the page for good, and gives the next. Again and again, with one result, as it is said which page
     * is left.
     *
     * @param from the first place of that page
     */
    public Turned next(Long id, SentAnswers sent, int from) {
        var now = clock.instant();
        var attempt = held(id);
        var saved = save(id, sent, guard.caller(), now, () -> attempt);
        if (saved.kind().keepsFromWriting() || saved.kind() == SaveKind.STALE || !attempt.oneWay()) {
            return new Turned(saved, null);
        }
        var head = events.head(id);
        if (attempt.firstSlot() == from && attempt.hasNextPage()) {
            head = ledger.append(attempt, EventKind.PAGE, null, now);
            attempt.turnPage();
        }
        return new Turned(saved, PaperSheet.of(attempt, responses.of(id), events.newest(id), head, true, now));
    }

    /**
     * Saves what is sent, then takes nothing more until the team lets it go on: it came from another browser than the test is sat in. Again and
     * again, with one result; who has no right to write stops nobody, and when the time is up there is nothing left to stop.
     */
    public Saved stop(Long id, SentAnswers sent) {
        var now = clock.instant();
        var attempt = held(id);
        var saved = save(id, sent, guard.caller(), now, () -> attempt);
        if (saved.kind().keepsFromWriting() || !attempt.lock(now)) {
            return saved;
        }
        var head = ledger.append(attempt, EventKind.LOCKED, null, now);
        audit.add(guard.caller(), "attempt.locked", "attempt", id, attempt.enrolment().offering().place(), "answers from another browser");
        return Told.at(now, attempt).of(SaveKind.LOCKED, saved.held(), saved.stale(), saved.kept(), saved.savedAt(), head);
    }

    /** @return an attempt of the caller, that nobody else can change until this is done */
    private Attempt held(Long id) {
        attempts.lock(guard.caller(), id);
        return attempts.of(guard.caller(), id).orElseThrow(NotThere::new);
    }

    /** @param attempt for where one statement does not do */
    private Saved save(Long id, SentAnswers sent, Long caller, Instant now, Supplier<Attempt> attempt) {
        files.require(id, sent.answers());
        if (sent.deadline() == null || sent.head() == null || sent.answers().isEmpty()) {
            return secondLook.at(attempt.get(), sent, sent.answers(), caller, now);
        }
        var head = sent.head();
        var refused = new ArrayList<Sent>();
        for (var answer : sent.answers()) {
            var event = AttemptEvent.saved(id, head, answer, now.isAfter(sent.deadline()), now);
            if (events.save(event, head, caller, sent.writer(), sent.deadline(), false, now)) {
                head = event.head();
            } else {
                refused.add(answer);
            }
        }
        // taken after the deadline, it was on its way: then there is more to tell
        if (!refused.isEmpty() || now.isAfter(sent.deadline())) {
            return secondLook.at(attempt.get(), sent, refused, caller, now);
        }
        var held = sent.answers().stream().collect(Collectors.toMap(Sent::slot, Sent::revision, Math::max));
        return new Told(now, sent.deadline(), null, null).of(SaveKind.SAVED, held, List.of(), List.of(), now, head);
    }
}
