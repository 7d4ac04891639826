package org.roundtable.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.roundtable.assessment.Showing;
import org.roundtable.assessment.Shown;
import org.roundtable.network.Member;
import org.roundtable.network.Members;
import org.roundtable.question.Answer;
import org.roundtable.question.Asked;
import org.roundtable.question.MarkedByHand;
import org.roundtable.question.RichText;
import org.roundtable.shared.Download;
import org.roundtable.shared.NotThere;

/** Answers whose marks are out, for packages above that look at one of them once more. Asks no guard: who calls has asked. */
@Dependent
public class MarkedAnswers {

    private static final Showing ALL = Showing.of(Shown.values());

    @Inject Members members;
    @Inject Attempts attempts;
    @Inject Responses responses;
    @Inject EssayMarks essays;
    @Inject AnswerFiles files;
    @Inject Rulings rulings;
    @Inject Visibility visibility;
    @Inject ExplainedAnswers explained;
    @Inject Remarking remarking;

    /** @return the attempt of {@code member}; empty unless they see its questions and what each earned */
    public Optional<MarksOut> out(Long member, Long attempt, Instant now) {
        return attempts.of(member, attempt).map(sat -> visibility.of(sat, now)).filter(Sight::marks).map(sight -> new MarksOut(sight, responses.of(attempt)));
    }

    /** @return an answer as its learner sees it */
    public ResultSheet.Line shown(MarksOut out, Response answer) {
        return explained.lines(out.attempt(), List.of(answer), out.showing()).get(0);
    }

    /** @return all of an answer, for who looks at it once more */
    public MarkedAnswer whole(Long response) {
        var answer = responses.by(response).orElseThrow(NotThere::new);
        var attempt = attempts.with(answer);
        var essay = essays.on(response);
        var marker = essay.map(EssayMark::marker).map(Member::id);
        var content = answer.content();
        var question = answer.questionVersion().id();
        var decided = rulings.all(attempt.enrolment().offering().id(), attempt.assessment().id());
        var judging = Judging.by(decided);
        return new MarkedAnswer(attempt, answer, ResultSheet.Line.of(answer, judging, ALL, essay.orElse(null)), Asked.of(content, attempt.seed()),
            content instanceof MarkedByHand read ? read.rubric() : RichText.NONE, marker.isPresent() && !judging.decided(question), marker.orElse(null),
            decided.stream().filter(ruling -> ruling.questionVersion().id().equals(question)).map(Ruling::lastAt).max(Comparator.naturalOrder()).orElse(null));
    }

    /** @return a file of an answer; empty where it has none such */
    public Optional<Download> file(Long response, Long file) {
        return responses.by(response).map(answer -> answer.given(answer.content())).filter(Answer.Files.class::isInstance).map(Answer.Files.class::cast)
            .filter(given -> given.files().stream().anyMatch(named -> named.id() == file)).flatMap(given -> files.by(file)).map(AnswerFile::download);
    }

    /**
     * Gives an answer that a person has marked other points, with all that follows from them.
     *
     * @param reason told to the learner where their mark is out
     * @throws NotThere where no person has marked it
     */
    public void reconsider(Long response, BigDecimal points, String reason, Long by, Instant now) {
        // two who mark one attempt add it up one after the other
        var attempt = attempts.locked(responses.by(response).orElseThrow(NotThere::new).attempt().id());
        var essay = essays.on(response).filter(mark -> mark.markedAt() != null).orElseThrow(NotThere::new);
        essays.hold(essay);
        var test = attempt.assessment();
        var offering = attempt.enrolment().offering().id();
        var before = attempt.points();
        essay.reconsider(members.reference(by), points, rulings.of(offering, test.id()), now);
        attempt.addUp(responses.of(attempt.id()), now);
        var rescored = new Rescored(attempt.id(), attempt.enrolment().id(), before, attempt.outOf(), attempt.unmarked(), attempt.points(), attempt.outOf(), attempt.unmarked());
        if (rescored.changed() && !attempt.testRun()) {
            remarking.follow(offering, test, List.of(rescored), reason, by, now);
        }
    }
}
