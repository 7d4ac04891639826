package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.roundtable.shared.NotThere;

/** Results as far as their learners may see them, here and for packages above. Asks no guard: who calls has asked. */
@Dependent
public class SeenResults {

    @Inject Attempts attempts;
    @Inject Responses responses;
    @Inject AttemptEvents events;
    @Inject Visibility visibility;
    @Inject ExplainedAnswers explaining;

    /** @throws NotThere while it is not handed in, and nothing may be seen before */
    public SeenResult of(Long member, Long id, Instant now) {
        var attempt = attempts.of(member, id).filter(a -> a.deadline() != null).orElseThrow(NotThere::new);
        var sight = visibility.of(attempt, now);
        if (attempt.handedIn() == null && sight.showing().isEmpty()) {
            throw new NotThere();
        }
        var answers = sight.questions() ? answers(attempt) : List.<Response>of();
        return new SeenResult(ResultSheet.of(sight, explaining.lines(attempt, answers, sight.showing())),
            Optional.of(sight).filter(Sight::marks).map(seen -> new MarksOut(seen, answers)));
    }

    private List<Response> answers(Attempt attempt) {
        return attempt.settled() ? responses.of(attempt.id()) : responses.of(attempt.id(), events.newest(attempt.id()));
    }
}
