package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.roundtable.attempt.SentAnswers.Sent;

/** Answers that came when nothing was taken any more. They are refused, and kept apart: the team may look at them, and take them in. */
@Dependent
class LateAnswers {

    /** Of one attempt; more is no accident. */
    private static final int MOST = 1000;

    @Inject AttemptEvents events;
    @Inject Ledger ledger;

    /** Repeats are kept once. @return the slots of which what came is kept */
    List<Integer> keep(Attempt attempt, List<Sent> answers, Instant now) {
        if (answers.isEmpty()) {
            return List.of();
        }
        var before = events.late(attempt.id());
        var left = MOST - before.size();
        var fresh = answers.stream().filter(answer -> before.stream().noneMatch(event -> same(event, answer))).limit(Math.max(0, left)).toList();
        fresh.forEach(answer -> ledger.append(attempt.id(), head -> AttemptEvent.late(attempt.id(), head, answer, now)));
        return answers.stream().filter(answer -> fresh.contains(answer) || before.stream().anyMatch(event -> same(event, answer))).map(Sent::slot).distinct().toList();
    }

    private static boolean same(AttemptEvent event, Sent answer) {
        return event.slot() == answer.slot() && event.revision() == answer.revision() && event.flagged() == answer.flagged() && event.says(answer.answer());
    }
}
