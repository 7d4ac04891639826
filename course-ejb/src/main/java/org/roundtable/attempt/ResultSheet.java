package org.roundtable.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.Reveal;
import org.roundtable.assessment.Showing;
import org.roundtable.assessment.Shown;
import org.roundtable.question.Answer;
import org.roundtable.question.Explained;
import org.roundtable.question.MarkedByHand;
import org.roundtable.question.QuestionType;
import org.roundtable.question.RichText;
import org.roundtable.question.StoredFile;
import org.roundtable.rubric.Picks;
import org.roundtable.rubric.Rubric;

/**
 * A result, as far as its learner may see it.
 *
 * @param handedIn {@code null} while it is answered
 * @param points {@code null} while the marks may not be seen, like everything about marks here
 * @param marksFrom from when on they may
 * @param testRun whether somebody of the team sat it, so that nothing of it counts
 * @param answers empty while nothing of the questions may be seen
 */
public record ResultSheet(Long attempt, Long activity, Long offering, String title, String course, Kind kind, int number, Instant handedIn,
        BigDecimal points, BigDecimal outOf, BigDecimal percent, Boolean passed, Reveal marksFrom, Showing showing, List<Line> answers, boolean testRun) {

    static ResultSheet of(Sight sight, List<Line> answers) {
        var attempt = sight.attempt();
        var test = attempt.assessment();
        var offering = attempt.enrolment().offering();
        var score = sight.score();
        return new ResultSheet(attempt.id(), test.activity().id(), offering.id(), test.activity().title(), offering.course().title(), test.kind(), attempt.number(), attempt.handedIn(),
            score ? attempt.points() : null, attempt.outOf(), score ? attempt.percent() : null, score ? attempt.passed() : null,
            attempt.testVersion().rules().marksFrom(test.kind()), sight.showing(), answers, attempt.testRun());
    }

    /** The level a marker picked of one criterion, and what the best one would have been worth. */
    public record Chosen(String criterion, String level, BigDecimal points, BigDecimal best) {

        static List<Chosen> of(Rubric rubric, Picks picks) {
            return IntStream.range(0, rubric.criteria().size()).boxed()
                .flatMap(c -> picks.in(rubric, c).map(level -> new Chosen(rubric.criteria().get(c).text(), level.text(), level.points(), rubric.criteria().get(c).best())).stream())
                .toList();
        }
    }

    /**
     * One question with what was answered.
     *
     * @param points {@code null} while the marks may not be seen
     * @param right how right it is, from 0 to 1; {@code null} while that may not be seen, or nobody knows yet
     * @param certainty how certain its author was, from 1 to 3; {@code null} where that was not asked or may not be seen
     * @param explained without the parts that may not be seen
     * @param files those that were handed in; empty while they may not be seen
     * @param comment what the marker wrote; {@code null} where nobody did
     * @param levels those the marker picked; empty where none were
     */
    public record Line(int slot, QuestionType type, RichText stem, BigDecimal marks, BigDecimal points, BigDecimal right, Integer certainty, Explained explained, List<StoredFile> files, String comment, List<Chosen> levels) {

        /** @param read what a person made of it; {@code null} where nobody did, or it may not be seen */
        static Line of(Response response, Judging judging, Showing showing, EssayMark read) {
            // as it was asked, or as the team corrected it
            var content = judging.explaining(response.questionVersion().id(), response.content());
            var given = response.given(content);
            var told = Explained.of(content, given);
            var files = given instanceof Answer.Files sent && showing.shows(Shown.RESPONSE) ? sent.files() : List.<StoredFile>of();
            return new Line(response.slot(), content.type(), content.stem(), response.marks(), showing.shows(Shown.MARKS) ? response.worth() : null,
                showing.shows(Shown.CORRECTNESS) ? response.rightness() : null, showing.shows(Shown.RESPONSE) ? response.certainty() : null,
                told.showing(showing.shows(Shown.RESPONSE), showing.shows(Shown.RIGHT_ANSWER), showing.shows(Shown.CORRECTNESS), showing.shows(Shown.FEEDBACK)), files,
                read == null ? null : read.comment(), read == null ? List.of() : Chosen.of(MarkedByHand.levelsOf(content), read.levels()));
        }
    }
}
