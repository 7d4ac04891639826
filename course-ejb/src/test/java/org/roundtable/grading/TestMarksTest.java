package org.roundtable.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.roundtable.assessment.AssessmentFixture.published;
import static org.roundtable.assessment.AssessmentFixture.question;
import static org.roundtable.course.OfferingFixture.moved;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.TestVersion;
import org.roundtable.attempt.AttemptFixture;
import org.roundtable.attempt.MarkReleases;
import org.roundtable.attempt.MarkingAttempts;
import org.roundtable.course.OfferingState;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.question.Answer;
import org.roundtable.question.Content;
import org.roundtable.question.Essay;
import org.roundtable.question.RichText;
import org.roundtable.question.TrueFalse;

class TestMarksTest extends GradedOffering {

    private static final RichText NONE = RichText.plain("");
    private static final Content FACT = new TrueFalse(RichText.plain("Water is wet."), true, NONE, NONE, NONE, NONE);
    private static final Content OPINION = new Essay(RichText.plain("Discuss."), NONE, NONE, 300, NONE, NONE);

    private TestVersion exam;
    private TestVersion quiz;

    @BeforeEach
    void a_baseline_a_quiz_and_an_exam_with_an_essay() {
        var course = offering.course();
        published(course, Kind.BASELINE, lena, List.of(question(course, lena, FACT, "o")));
        quiz = published(course, Kind.QUIZ, lena, List.of(question(course, lena, FACT, "o")));
        exam = published(course, Kind.EXAM, lena, List.of(question(course, lena, FACT, "o"), question(course, lena, OPINION, "o")));
    }

    @Test
    void quizzes_and_exams_are_columns_and_baselines_are_not() {
        assertThat(book().columns()).extracting(GradeColumn::test, GradeColumn::exam)
            .containsExactly(tuple(false, false), tuple(false, false), tuple(true, false), tuple(true, true));
    }

    @Test
    void an_exam_waits_for_its_essay_and_then_counts() {
        weighed();
        earned(amal, plan, "20");
        AttemptFixture.handedIn(amal, quiz, Map.of(1, new Answer.Choice("true")));
        AttemptFixture.handedIn(amal, exam, Map.of(1, new Answer.Choice("true"), 2, new Answer.Text("Both sides …")));

        assertThat(row("Amal").cells()).extracting(cell -> cell.entry().standing())
            .containsExactly(Standing.SCORED, Standing.OPEN, Standing.SCORED, Standing.TO_MARK);
        essays("1");

        assertThat(row("Amal").cells().get(3).entry().percent()).isEqualByComparingTo("75");
        assertThat(row("Amal").overall().percent()).isEqualTo("90.0");
    }

    @Test
    void an_exam_under_its_bound_is_the_reason_shown() {
        weighed();
        earned(amal, plan, "20");
        AttemptFixture.handedIn(amal, quiz, Map.of(1, new Answer.Choice("true")));
        AttemptFixture.handedIn(amal, exam, Map.of(1, new Answer.Choice("false"), 2, new Answer.Text("Both sides …")));
        essays("1.8");

        assertThat(row("Amal").overall().percent()).isEqualTo("78.0");
        assertThat(row("Amal").overall().shortfalls()).containsExactly(new Shortfall("Check yourself", new BigDecimal("45.0"), new BigDecimal("50.00")));
        assertThat(inTransaction(() -> the(Results.class).of(amal.id())).orElseThrow().exams()).extracting(Result.ExamMark::percent).containsExactly(new BigDecimal("45.000"));
    }

    @Test
    void a_learner_reads_an_exam_mark_once_it_is_released_and_hears_when_it_changes() {
        weighed();
        sat(amal);
        var activity = exam.assessment().activity();

        assertThat(own("amal").rows()).allSatisfy(row -> assertThat(row.entry().percent()).isNull());
        as(lena, () -> { the(Releasing.class).release(offering.id(), List.of(activity.id())); return 0; });
        assertThat(own("amal").rows().get(3).entry().standing()).isEqualTo(Standing.TO_MARK);
        assertThat(inTransaction(() -> the(MarkReleases.class).released(offering.id(), activity.id()))).isTrue();

        essays("2");

        assertThat(own("amal").rows().get(3).entry().percent()).isEqualByComparingTo("100");
        assertThat(fired(MarkChanged.class)).extracting(MarkChanged::member).containsExactly(member("amal"));
    }

    @Test
    void an_exam_nobody_sat_is_missing_in_the_end() {
        weighed();
        moved(offering, OfferingState.GRADING);

        assertThat(row("Ben").overall().shortfalls()).hasSize(2);
        assertThat(inTransaction(() -> the(Results.class).of(ben.id())).orElseThrow().complete()).isTrue();
    }

    private void sat(Enrolment learner) {
        AttemptFixture.handedIn(learner, exam, Map.of(1, new Answer.Choice("true"), 2, new Answer.Text("Both sides …")));
    }

    private void essays(String points) {
        as(gita, () -> {
            var marking = the(MarkingAttempts.class);
            var question = marking.queue(offering.id()).get(0).question();
            marking.mark(marking.next(offering.id(), question).orElseThrow().id(), new BigDecimal(points), "");
            return 0;
        });
    }

    /** The plan 40, the quiz 20, the exam 40. */
    private void weighed() {
        var weights = new LinkedHashMap<Long, BigDecimal>();
        weights.put(plan.id(), BigDecimal.valueOf(40));
        weights.put(quiz.assessment().activity().id(), BigDecimal.valueOf(20));
        weights.put(exam.assessment().activity().id(), BigDecimal.valueOf(40));
        as(lena, () -> {
            the(Weighing.class).set(offering.id(), GradeRule.usual(), weights, 0);
            return 0;
        });
    }
}
