package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.assessment.Kind;
import org.roundtable.enrolment.Progresses;
import org.roundtable.enrolment.Progresses.Report;
import org.roundtable.question.Content;

/** How attempts end, whoever ends them: the learner, the team, or the job for the absent. */
@Dependent
class HandingIn {

    @Inject Attempts attempts;
    @Inject Responses responses;
    @Inject AttemptEvents events;
    @Inject Ledger ledger;
    @Inject Rulings rulings;
    @Inject Progresses progresses;
    @Inject Conclusion conclusion;
    @Inject Event<AttemptHandedIn> handedIn;

    /** One of them. */
    Attempt handIn(Long id, Ending ending, Instant now) {
        return handIn(List.of(id), ending, now).get(0);
    }

    /**
     * Ends them, and settles them: marks what there is, and tells what follows; in as many statements for many as for few. For the absent,
     * whose time is over, this is two steps: they end at once, and are settled when what was sent on time has had its time on the wire.
     */
    List<Attempt> handIn(Collection<Long> ids, Ending ending, Instant now) {
        return handIn(attempts.locked(ids), ending, now);
    }

    /** The same for those that are held already, with all that belongs to them. */
    List<Attempt> handIn(List<Attempt> found, Ending ending, Instant now) {
        var open = found.stream().filter(attempt -> attempt.handedIn() == null).map(Attempt::id).collect(Collectors.toSet());
        var ended = found.stream().filter(attempt -> attempt.end(ending, now)).toList();
        ledger.append(found.stream().filter(attempt -> open.contains(attempt.id()) && attempt.handedIn() != null && !ended.contains(attempt)).toList(),
            EventKind.TIME_UP, null, now);
        if (!ended.isEmpty()) {
            settle(ended, open, now);
        }
        return found;
    }

    private void settle(List<Attempt> ended, Set<Long> open, Instant now) {
        var closed = ledger.close(ended, attempt -> !open.contains(attempt.id()) ? EventKind.SETTLED : attempt.ending() == Ending.TIME ? EventKind.TIME_UP : EventKind.HANDED_IN, now);
        var overwritten = closed.entrySet().stream().filter(log -> log.getValue().blanks()).map(Map.Entry::getKey).toList();
        if (!overwritten.isEmpty()) {
            events.blankSuperseded(overwritten);
        }
        var answers = responses.of(ended.stream().map(Attempt::id).toList());
        answers.forEach(answer -> answer.take(closed.get(answer.attempt().id()).held().get(answer.slot())));
        ended.forEach(attempt -> attempt.seal(closed.get(attempt.id()).head()));
        var given = answers.stream().collect(Collectors.groupingBy(answer -> answer.attempt().id()));
        var contents = new HashMap<Long, Content>();
        ended.stream().collect(Collectors.groupingBy(HandingIn::test)).values().forEach(alike -> {
            var judging = rulings.of(alike.get(0).enrolment().offering().id(), alike.get(0).assessment().id());
            alike.forEach(attempt -> mark(attempt, given.getOrDefault(attempt.id(), List.of()), judging, contents, now));
        });
        var counting = ended.stream().filter(attempt -> !attempt.testRun()).toList();
        progresses.report(counting.stream().filter(attempt -> attempt.assessment().kind() != Kind.ENTRANCE)
            .map(attempt -> new Report(attempt.enrolment(), attempt.assessment().activity(), attempt.handedIn(), null)).toList());
        attempts.letGo(answers);
        counting.forEach(attempt -> handedIn.fire(AttemptHandedIn.of(attempt)));
        conclusion.drawFrom(counting, now);
    }

    /** What is decided about questions is decided for a test of an offering. */
    private static List<Long> test(Attempt attempt) {
        return List.of(attempt.enrolment().offering().id(), attempt.assessment().id());
    }

    private void mark(Attempt attempt, List<Response> answers, Judging judging, Map<Long, Content> contents, Instant now) {
        for (var answer : answers) {
            if (answer.score(contents.computeIfAbsent(answer.questionVersion().id(), version -> answer.content()), judging)) {
                attempts.add(new EssayMark(attempt, answer));
            }
        }
        attempt.markedBy(judging.edition());
        attempt.addUp(answers, now);
    }
}
