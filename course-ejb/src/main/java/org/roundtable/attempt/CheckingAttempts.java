package org.roundtable.attempt;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.roundtable.access.Guard;
import org.roundtable.access.Permission;
import org.roundtable.audit.AuditTrail;
import org.roundtable.question.Answer;
import org.roundtable.question.Explained;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.RuleBroken;

/** How a team makes sure that an attempt is as it was sat, holds a learner's receipt against it, and takes in what came too late. */
@Stateless
public class CheckingAttempts {

    private static final int REASON = 1000;

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Attempts attempts;
    @Inject AttemptEvents events;
    @Inject Responses responses;
    @Inject AnswerFiles files;
    @Inject EssayMarks essays;
    @Inject Ledger ledger;
    @Inject Rulings rulings;
    @Inject Conclusion conclusion;
    @Inject AuditTrail audit;

    /**
     * @param receipts what a learner has of it; empty where nobody asks
     * @param page of its events, from 0
     */
    public CheckSheet sheet(Long id, Collection<Head> receipts, int page) {
        var attempt = attempts.by(id).filter(a -> a.deadline() != null).orElseThrow(NotThere::new);
        guard.require(Permission.SEE_GRADES, attempt.enrolment().offering().place());
        var log = events.of(id);
        var answers = responses.of(id);
        return CheckSheet.of(attempt, log, findings(attempt, log, answers, receipts), late(log, answers), page);
    }

    /**
     * Takes an answer in that came too late: it is marked in place of what was held.
     *
     * @param seq the event of its coming
     */
    public void accept(Long id, int seq, String reason) {
        var now = clock.instant();
        var attempt = attempts.by(id).orElseThrow(NotThere::new);
        guard.require(Permission.MARK, attempt.enrolment().offering().place());
        if (reason == null || reason.isBlank() || reason.length() > REASON) {
            throw new RuleBroken("attempt.reasonNeeded", REASON);
        }
        attempts.locked(id);
        attempts.refresh(attempt);
        var log = events.of(id);
        var late = log.stream().filter(event -> event.kind() == EventKind.LATE && event.seq() == seq).findFirst().orElseThrow(NotThere::new);
        if (!attempt.settled()) {
            throw new RuleBroken("attempt.notSettled");
        }
        if (accepted(log, late)) {
            return;
        }
        var why = reason.strip();
        var before = events.newest(id).get(late.slot());
        attempt.seal(ledger.append(id, head -> AttemptEvent.accepted(id, head, late, before == null ? 0 : before.revision(), why, now)));
        var answers = responses.of(id);
        var judging = rulings.of(attempt.enrolment().offering().id(), attempt.assessment().id());
        var held = events.newest(id).get(late.slot());
        answers.stream().filter(answer -> answer.slot() == late.slot()).forEach(answer -> {
            answer.take(held);
            if (answer.score(answer.content(), judging)) {
                essays.again(attempt, answer);
            }
        });
        attempt.addUp(answers, now);
        audit.add(guard.caller(), "attempt.lateAccepted", "attempt", id, attempt.enrolment().offering().place(), "%d: %s".formatted(late.slot(), why));
        conclusion.drawFrom(attempt, now);
    }

    private List<Finding> findings(Attempt attempt, List<AttemptEvent> log, List<Response> answers, Collection<Head> receipts) {
        var findings = new ArrayList<Finding>();
        Chain.firstBad(log).ifPresent(findings::add);
        if (attempt.sealed() != null) {
            Chain.firstMissed(log, List.of(attempt.sealed())).ifPresent(findings::add);
        }
        Chain.firstMissed(log, receipts).ifPresent(findings::add);
        if (attempt.settled()) {
            Chain.firstNotMarked(log, answers).ifPresent(findings::add);
        }
        Chain.firstFileChanged(log, files.hashes(Chain.filesIn(log))).ifPresent(findings::add);
        return findings.stream().distinct().sorted(Comparator.comparingInt(Finding::seq)).toList();
    }

    private static List<CheckSheet.Late> late(List<AttemptEvent> log, List<Response> answers) {
        return log.stream().filter(event -> event.kind() == EventKind.LATE).map(event -> {
            var response = answers.stream().filter(answer -> answer.slot() == event.slot()).findFirst().orElseThrow();
            var content = response.content();
            var given = event.answer() == null ? Answer.blankFor(content.type()) : Answer.of(event.answer());
            return new CheckSheet.Late(event.seq(), event.slot(), event.at(), content.type(), Explained.of(content, given).given(),
                Explained.of(content, response.given(content)).given(), accepted(log, event));
        }).toList();
    }

    private static boolean accepted(List<AttemptEvent> log, AttemptEvent late) {
        return log.stream().anyMatch(event -> event.kind() == EventKind.LATE_ACCEPTED && event.seq() > late.seq() && event.slot().equals(late.slot())
            && event.says(late.answer()));
    }
}
