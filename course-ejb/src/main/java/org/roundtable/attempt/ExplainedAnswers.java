package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.roundtable.assessment.Showing;
import org.roundtable.assessment.Shown;
import org.roundtable.rubric.Picks;

/** Answers with what came of them, as far as it is shown. */
@Dependent
class ExplainedAnswers {

    @Inject EssayMarks essays;
    @Inject Rulings rulings;

    /** @param answers of this attempt, some or all */
    List<ResultSheet.Line> lines(Attempt attempt, Collection<Response> answers, Showing showing) {
        return lines(attempt, answers, showing, rulings.of(attempt.enrolment().offering().id(), attempt.assessment().id()));
    }

    /** The same for who knows already what is decided about the questions of the test. */
    List<ResultSheet.Line> lines(Attempt attempt, Collection<Response> answers, Showing showing, Judging judging) {
        var id = attempt.id();
        Map<Long, String> comments = showing.shows(Shown.FEEDBACK) ? essays.commentsOn(id) : Map.of();
        Map<Long, Picks> levels = showing.shows(Shown.FEEDBACK) ? essays.levelsOn(id) : Map.of();
        return answers.stream()
            .map(r -> ResultSheet.Line.of(r, judging.explaining(r.questionVersion().id(), r.content()), showing, comments.get(r.id()), levels.getOrDefault(r.id(), Picks.NONE))).toList();
    }
}
