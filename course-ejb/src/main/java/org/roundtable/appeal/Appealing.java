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
import org.roundtable.attempt.ResultSheet;
import org.roundtable.attempt.SeenResults;
import org.roundtable.audit.AuditTrail;
import org.roundtable.shared.NotThere;

/** How learners ask for a mark of theirs to be looked at once more. */
@Stateless
public class Appealing {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject SeenResults results;
    @Inject MarkedAnswers answers;
    @Inject Appeals appeals;
    @Inject Answerers answerers;
    @Inject AuditTrail audit;
    @Inject Event<AppealSent> sent;

    /**
     * @return a result of the caller with what can be appealed of it, and what was
     * @throws NotThere while nothing of it may be seen
     */
    public OwnResult result(Long attempt) {
        var now = clock.instant();
        var seen = results.of(guard.caller(), attempt, now);
        return seen.out().map(out -> result(seen.sheet(), out, now)).orElseGet(() -> OwnResult.of(seen.sheet(), Map.of(), Set.of()));
    }

    private OwnResult result(ResultSheet sheet, MarksOut out, Instant now) {
        var own = appeals.own(out.attempt().enrolment().id());
        var against = own.against(sheet.attempt());
        Set<Integer> free = own.left() == 0 || !inTime(out, now) ? Set.of()
            : out.answers().stream().filter(answer -> !answer.dropped()).map(Response::slot).filter(slot -> !against.containsKey(slot)).collect(Collectors.toSet());
        return OwnResult.of(sheet, against, free);
    }

    /** They came out once all was marked, or later: where that is not long ago, nobody has to look when. */
    private static boolean inTime(MarksOut out, Instant now) {
        return Appeal.inTime(out.attempt().scoredAt(), now) || Appeal.inTime(out.since(), now);
    }

    /** @throws NotThere while the marks are not out */
    public OwnAppeal sheet(Long attempt, int slot) {
        var now = clock.instant();
        var out = out(attempt, now);
        var sent = Optional.ofNullable(appeals.against(attempt).get(slot)).map(OwnAppeal.Sent::of).orElse(null);
        // what was sent is told even of a question that counts for nobody since
        var answer = out.answer(slot).filter(given -> sent != null || !given.dropped()).orElseThrow(NotThere::new);
        var sat = out.attempt();
        var left = appeals.own(sat.enrolment().id()).left();
        return new OwnAppeal(attempt, sat.assessment().activity().title(), sat.enrolment().offering().course().title(), sat.testRun(),
            answers.shown(out, answer), out.showing(), out.since().plus(Appeal.WINDOW), left, Appeal.MOST, sent == null && left > 0 && Appeal.inTime(out.since(), now), sent);
    }

    /** Asks for the mark of one answer to be looked at by somebody else; it can go up or down by that. */
    public void appeal(Long attempt, int slot, String reason) {
        var now = clock.instant();
        var out = out(attempt, now);
        var answer = out.answer(slot).filter(given -> !given.dropped()).orElseThrow(NotThere::new);
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

    private MarksOut out(Long attempt, Instant now) {
        return answers.out(guard.caller(), attempt, now).orElseThrow(NotThere::new);
    }
}
