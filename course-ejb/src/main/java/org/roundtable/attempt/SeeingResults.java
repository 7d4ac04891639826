package org.roundtable.attempt;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.roundtable.access.Guard;
import org.roundtable.question.Explained;
import org.roundtable.shared.NotThere;

/** What learners see of their own attempts once they are over: a receipt at once, the rest when it may be seen. */
@Stateless
public class SeeingResults {

    @Inject Clock clock;
    @Inject Guard guard;
    @Inject Attempts attempts;
    @Inject Responses responses;
    @Inject EssayMarks essays;
    @Inject Visibility visibility;

    public ReceiptSheet receipt(Long id) {
        var now = clock.instant();
        var attempt = mine(id);
        var answers = responses.of(id);
        var answered = (int) answers.stream().filter(Response::answered).count();
        var score = visibility.score(attempt, now);
        return new ReceiptSheet(id, attempt.assessment().activity().id(), attempt.enrolment().offering().id(), attempt.assessment().activity().title(),
            attempt.enrolment().offering().course().title(), attempt.assessment().kind(), attempt.number(), attempt.handedIn(), attempt.ending(),
            attempt.deadline().until(), answers.size(), answered, attempt.unmarked(), attempt.settled() ? Receipt.of(attempt, answers) : null, attempt.testVersion().rules().showScore(),
            score ? attempt.percent() : null, score ? attempt.passed() : null, score || visibility.answers(attempt, now));
    }

    /** @throws NotThere while it is not handed in */
    public ResultSheet result(Long id) {
        var now = clock.instant();
        var attempt = mine(id);
        if (attempt.handedIn() == null) {
            throw new NotThere();
        }
        var score = visibility.score(attempt, now);
        var rules = attempt.testVersion().rules();
        return new ResultSheet(id, attempt.assessment().activity().id(), attempt.enrolment().offering().id(), attempt.assessment().activity().title(),
            attempt.enrolment().offering().course().title(), attempt.assessment().kind(), attempt.number(), attempt.handedIn(),
            score ? attempt.points() : null, attempt.outOf(), score ? attempt.percent() : null, score ? attempt.passed() : null,
            rules.showScore(), rules.showAnswers(), visibility.answers(attempt, now) ? lines(id, score) : List.of());
    }

    private List<ResultSheet.Line> lines(Long id, boolean score) {
        Map<Long, String> comments = score ? essays.commentsOn(id) : Map.of();
        return responses.of(id).stream().map(r -> {
            var content = r.content();
            return new ResultSheet.Line(r.slot(), content.type(), content.stem(), r.marks(), score ? r.points() : null, Explained.of(content, r.given(content)), comments.get(r.id()));
        }).toList();
    }

    private Attempt mine(Long id) {
        return attempts.of(guard.caller(), id).filter(a -> a.deadline() != null).orElseThrow(NotThere::new);
    }
}
