package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.roundtable.assessment.Showing;
import org.roundtable.assessment.Shown;

/** Answers with what came of them, as far as it is shown. */
@Dependent
class ExplainedAnswers {

    @Inject EssayMarks essays;
    @Inject Rulings rulings;

    /** @param answers of this attempt, some or all; where there are none, nothing is read */
    List<ResultSheet.Line> lines(Attempt attempt, Collection<Response> answers, Showing showing) {
        if (answers.isEmpty()) {
            return List.of();
        }
        var judging = rulings.of(attempt.enrolment().offering().id(), attempt.assessment().id());
        Map<Long, EssayMark> read = showing.shows(Shown.FEEDBACK) ? essays.saidOn(attempt.id()) : Map.of();
        return answers.stream().map(answer -> ResultSheet.Line.of(answer, judging, showing, read.get(answer.id()))).toList();
    }
}
