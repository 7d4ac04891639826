package org.roundtable.appeal;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.access.Guard;
import org.roundtable.attempt.MarkedAnswers;
import org.roundtable.attempt.MarksOut;
import org.roundtable.attempt.Response;
import org.roundtable.audit.AuditTrail;
import org.roundtable.shared.NotThere;

/** How learners ask for a mark of theirs to be looked at once more. */
@Stateless
public class Appealing {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject MarkedAnswers answers;
    @Inject Appeals appeals;
    @Inject Answerers answerers;
    @Inject AuditTrail audit;
    @Inject Event<AppealSent> sent;

    /** @return what can be appealed of an attempt of the caller, and what was */
    public OwnAppeals of(Long attempt) {
        var now = clock.instant();
        return answers.out(guard.caller(), attempt, now).map(out -> {
            var sent = appeals.against(attempt);
            var left = left(out);
            Set<Integer> free = left == 0 || !Appeal.inTime(out.since(), now) ? Set.of()
                : out.answers().stream().map(Response::slot).filter(slot -> !sent.containsKey(slot)).collect(Collectors.toSet());
            return new OwnAppeals(out.since().plus(Appeal.WINDOW), left, Appeal.MOST, free,
                sent.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().state())));
        }).orElse(OwnAppeals.NONE);
    }

    /** @throws NotThere while the marks are not out */
    public OwnAppeal sheet(Long attempt, int slot) {
        var now = clock.instant();
        var out = out(attempt, now);
        var answer = out.answer(slot).orElseThrow(NotThere::new);
        var sent = Optional.ofNullable(appeals.against(attempt).get(slot)).map(OwnAppeal.Sent::of).orElse(null);
        var sat = out.attempt();
        var left = left(out);
        return new OwnAppeal(attempt, sat.assessment().activity().title(), sat.enrolment().offering().course().title(), sat.testRun(),
            answers.shown(out, answer), out.showing(), out.since().plus(Appeal.WINDOW), left, Appeal.MOST, sent == null && left > 0 && Appeal.inTime(out.since(), now), sent);
    }

    /** Asks for the mark of one answer to be looked at by somebody else; it can go up or down by that. */
    public void appeal(Long attempt, int slot, String reason) {
        var now = clock.instant();
        var out = out(attempt, now);
        var answer = out.answer(slot).orElseThrow(NotThere::new);
        var enrolment = out.attempt().enrolment();
        appeals.hold(enrolment);
        if (appeals.against(attempt).containsKey(slot)) {
            throw new Unfit("appeal.sentAlready");
        }
        var appeal = new Appeal(enrolment, answer, reason, out.since(), appeals.taken(enrolment.id()), now);
        appeals.add(appeal);
        audit.add(guard.caller(), "appeal.sent", "appeal", appeal.id(), enrolment.offering().place(), "attempt %d, question %d".formatted(attempt, slot));
        if (!appeal.testRun()) {
            sent.fire(new AppealSent(appeal.id(), enrolment.offering().id(), out.attempt().assessment().activity().title(),
                answerers.all(appeal, answers.whole(answer.id()).marker()), now));
        }
    }

    private int left(MarksOut out) {
        return out.attempt().testRun() ? Appeal.MOST : Math.max(0, Appeal.MOST - appeals.taken(out.attempt().enrolment().id()).size());
    }

    private MarksOut out(Long attempt, Instant now) {
        return answers.out(guard.caller(), attempt, now).orElseThrow(NotThere::new);
    }
}
