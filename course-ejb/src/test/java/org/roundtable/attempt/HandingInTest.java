package org.roundtable.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.roundtable.house.Given.stored;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Assessments;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.TestVersion;
import org.roundtable.course.Course;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.NextStep;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingFixture;
import org.roundtable.course.TeamRole;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.enrolment.LearnerFixture;
import org.roundtable.enrolment.Progress;
import org.roundtable.enrolment.Progresses;
import org.roundtable.house.DatabaseTest;
import org.roundtable.question.Answer;
import org.roundtable.question.QuestionVersion;
import org.roundtable.question.SingleChoice;
import org.roundtable.shared.NotThere;

class HandingInTest extends DatabaseTest {

    private static final int ESSAY = 7;

    private Long lead;
    private Long amal;
    private Course course;
    private List<QuestionVersion> questions;
    private TestVersion exam;
    private Offering offering;
    private Enrolment enrolment;

    @BeforeEach
    void an_exam_with_an_essay() {
        lead = member("lead");
        amal = member("amal");
        course = CourseFixture.publishedCourse(lead);
        questions = AssessmentFixture.oneOfEach(course, lead);
        exam = AssessmentFixture.published(course, Kind.EXAM, lead, questions);
        offering = OfferingFixture.runningOffering(course);
        enrolment = EnrolmentFixture.enrolled(offering, amal);
        signedInAs(amal);
    }

    @Test
    void the_job_ends_the_attempts_of_the_absent_at_the_deadline_and_settles_them_when_nothing_is_on_the_wire_any_more() throws Exception {
        var forgotten = AttemptFixture.begun(enrolment, exam);
        AttemptFixture.answered(forgotten, Map.of(1, right()));
        clock.pass(Duration.ofMinutes(60));
        assertThat(due()).isFalse();
        clock.pass(Duration.ofSeconds(1));
        assertThat(due()).isTrue();

        runJob();

        assertThat(due()).isFalse();
        assertThat(receipt(forgotten)).extracting(ReceiptSheet::handedIn, ReceiptSheet::ending, ReceiptSheet::answered, ReceiptSheet::code)
            .containsExactly(forgotten.deadline().until(), Ending.TIME, 1, null);
        assertThat(fired(AttemptHandedIn.class)).isEmpty();

        clock.pass(Deadline.TOLERANCE);
        assertThat(due()).isTrue();
        runJob();

        assertThat(due()).isFalse();
        assertThat(receipt(forgotten).code()).isNotNull();
        assertThat(fired(AttemptHandedIn.class)).extracting(AttemptHandedIn::handedIn, AttemptHandedIn::ending)
            .containsExactly(tuple(forgotten.deadline().until(), Ending.TIME));
    }

    @Test
    void what_was_late_on_the_wire_is_taken_and_marked_although_the_job_was_there_before() {
        var cutOff = AttemptFixture.begun(enrolment, exam);
        clock.pass(Duration.ofMinutes(60).plusSeconds(5));
        runJob();
        clock.pass(Duration.ofSeconds(20));

        var told = the(Saving.class).handIn(cutOff.id(), new SentAnswers(AttemptFixture.WRITER, cutOff.deadline().until(),
            List.of(new SentAnswers.Sent(1, 1, right().json(), false))));

        assertThat(told.kind()).isEqualTo(SaveKind.SAVED);
        assertThat(told.handedIn()).isEqualTo(cutOff.deadline().until());
        assertThat(receipt(cutOff)).extracting(ReceiptSheet::ending, ReceiptSheet::answered).containsExactly(Ending.TIME, 1);
        assertThat(fired(AttemptHandedIn.class)).hasSize(1);
    }

    @Test
    void nobody_sees_right_answers_while_answers_are_still_taken() {
        var quiz = AssessmentFixture.published(course, Kind.QUIZ, lead, questions);
        var attempt = AttemptFixture.begun(enrolment, quiz);
        clock.pass(Duration.between(clock.instant(), attempt.deadline().until()).plusSeconds(5));
        runJob();
        assertThat(the(SeeingResults.class).result(attempt.id()).answers()).isEmpty();
        assertThat(best()).isEmpty();

        clock.pass(Deadline.TOLERANCE);
        runJob();

        assertThat(the(SeeingResults.class).result(attempt.id()).answers()).isNotEmpty();
        assertThat(best()).hasSize(1);
    }

    @Test
    void the_job_run_late_twice_or_beside_the_learner_changes_nothing_more() throws Exception {
        var forgotten = AttemptFixture.begun(enrolment, exam);
        clock.pass(Duration.ofHours(30));
        var ids = List.<Object>of(forgotten.id());
        write(ids);
        write(ids);

        assertThat(fired(AttemptHandedIn.class)).hasSize(1);
        assertThat(the(SeeingResults.class).receipt(forgotten.id()).handedIn()).isEqualTo(forgotten.deadline().until());
    }

    @Test
    void the_job_leaves_what_still_has_time() {
        var open = AttemptFixture.begun(enrolment, exam);
        clock.pass(Duration.ofMinutes(60).plusSeconds(20));
        write(List.of(open.id()));

        assertThat(fired(AttemptHandedIn.class)).isEmpty();
    }

    @Test
    void handed_in_late_counts_as_of_the_deadline_and_handed_in_early_as_of_then() {
        var attempt = AttemptFixture.begun(enrolment, exam);
        clock.pass(Duration.ofMinutes(60).plusSeconds(10));
        assertThat(handIn(attempt).handedIn()).isEqualTo(attempt.deadline().until());

        var ben = EnrolmentFixture.enrolled(offering, member("ben"));
        var early = AttemptFixture.begun(ben, exam);
        clock.pass(Duration.ofMinutes(5));
        assertThat(as(member("ben"), () -> handIn(early)).handedIn()).isEqualTo(clock.instant());
    }

    @Test
    void what_a_machine_can_mark_is_marked_at_once_and_the_rest_waits() {
        var attempt = AttemptFixture.handedIn(enrolment, exam, Map.of(1, right(), 3, new Answer.Choice("true"), ESSAY, new Answer.Text("Two examples: …")));

        assertThat(attempt.unmarked()).isEqualTo(1);
        assertThat(attempt.scoredAt()).isNull();
        assertThat(fired(AttemptScored.class)).isEmpty();
        assertThat(stored(() -> the(AttemptScores.class).unmarked(offering.id()))).isEqualTo(Map.of(exam.assessment().activity().id(), 1L));
        assertThat(progress()).extracting(Progress::doneAt).containsExactly(clock.instant());
    }

    @Test
    void a_blank_essay_needs_nobody() {
        var attempt = AttemptFixture.handedIn(enrolment, exam, Map.of(1, right(), 3, new Answer.Choice("true"), ESSAY, new Answer.Text("  ")));

        assertThat(attempt.points()).isEqualByComparingTo("4");
        assertThat(attempt.percent()).isEqualByComparingTo("28.571");
        assertThat(fired(AttemptScored.class)).hasSize(1);
        assertThat(progress()).extracting(Progress::score).containsExactly(new BigDecimal("28.571"));
    }

    @Test
    void the_team_marks_essays_one_question_across_learners_without_names() {
        AttemptFixture.handedIn(enrolment, exam, Map.of(1, right(), ESSAY, new Answer.Text("First of all …")));
        clock.pass(Duration.ofMinutes(1));
        AttemptFixture.handedIn(EnrolmentFixture.enrolled(offering, member("ben")), exam, Map.of(ESSAY, new Answer.Text("In the second place …")));
        signedInAs(lead);
        var marking = the(MarkingAttempts.class);

        var queue = marking.queue(offering.id());
        assertThat(inTransaction(() -> the(MarkingAhead.class).of(lead, clock.instant()))).extracting(NextStep::noteArguments).containsExactly(List.of(2L));
        assertThat(queue).extracting(QueueRow::waiting, QueueRow::all).containsExactly(tuple(2L, 2L));
        var question = queue.get(0).question();
        var first = marking.next(offering.id(), question).orElseThrow();
        assertThat(first.text()).startsWith("First");
        assertThat(first.waiting()).isEqualTo(2);
        marking.mark(first.id(), new BigDecimal("1.5"), "Good examples");
        var second = marking.next(offering.id(), question).orElseThrow();
        assertThat(second.text()).startsWith("In the second");
        marking.mark(second.id(), BigDecimal.ZERO, null);

        assertThat(marking.next(offering.id(), question)).isEmpty();
        assertThat(fired(AttemptScored.class)).hasSize(2);
        assertThat(inTransaction(() -> the(AttemptScores.class).best(List.of(enrolment.id()), List.of(exam.assessment().activity().id()))))
            .extracting(BestScore::points).containsExactly(new BigDecimal("3.500"));
    }

    @Test
    void two_markers_never_hold_the_same_answer_until_one_lets_go_or_falls_asleep() {
        AttemptFixture.handedIn(enrolment, exam, Map.of(ESSAY, new Answer.Text("The only one")));
        var grader = member("grader");
        CourseFixture.aTeacher(course, grader, TeamRole.GRADER);
        var marking = the(MarkingAttempts.class);
        var question = as(lead, () -> marking.queue(offering.id())).get(0).question();
        var held = as(lead, () -> marking.next(offering.id(), question)).orElseThrow();

        assertThat(as(grader, () -> marking.next(offering.id(), question))).isEmpty();
        assertThatThrownBy(() -> as(grader, () -> done(() -> marking.mark(held.id(), BigDecimal.ONE, "")))).isInstanceOf(HeldByAnother.class);
        as(lead, () -> done(() -> marking.draft(held.id(), BigDecimal.ONE, "so far")));
        as(lead, () -> done(() -> marking.letGo(held.id())));
        assertThat(as(grader, () -> marking.next(offering.id(), question)).orElseThrow().comment()).isEqualTo("so far");
        clock.pass(EssayMark.HOLD);
        assertThat(as(lead, () -> marking.next(offering.id(), question))).isPresent();
    }

    @Test
    void a_draft_that_was_on_its_way_when_the_answer_was_marked_comes_too_late() {
        AttemptFixture.handedIn(enrolment, exam, Map.of(ESSAY, new Answer.Text("The only one")));
        signedInAs(lead);
        var marking = the(MarkingAttempts.class);
        var question = marking.queue(offering.id()).get(0).question();
        var essay = marking.next(offering.id(), question).orElseThrow().id();

        marking.mark(essay, BigDecimal.ONE, "Good");
        marking.draft(essay, null, "Go");

        assertThat(marking.next(offering.id(), question)).isEmpty();
        assertThat(marking.sheet(essay).points()).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void points_are_between_nothing_and_everything() {
        AttemptFixture.handedIn(enrolment, exam, Map.of(ESSAY, new Answer.Text("…")));
        signedInAs(lead);
        var marking = the(MarkingAttempts.class);
        var essay = marking.next(offering.id(), marking.queue(offering.id()).get(0).question()).orElseThrow();

        assertThatThrownBy(() -> marking.mark(essay.id(), new BigDecimal("2.01"), "")).isInstanceOf(PointsOutOfRange.class);
        assertThatThrownBy(() -> marking.mark(essay.id(), new BigDecimal("-1"), "")).isInstanceOf(PointsOutOfRange.class);
        assertThatThrownBy(() -> marking.mark(essay.id(), null, "")).isInstanceOf(PointsOutOfRange.class);
    }

    @Test
    void learners_mark_nothing() {
        AttemptFixture.handedIn(enrolment, exam, Map.of(ESSAY, new Answer.Text("…")));

        assertThatThrownBy(() -> the(MarkingAttempts.class).queue(offering.id())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_exam_shows_nothing_before_release_and_everything_after() {
        var attempt = AttemptFixture.handedIn(enrolment, exam, Map.of(1, right()));
        var results = the(SeeingResults.class);

        assertThat(results.receipt(attempt.id())).extracting(ReceiptSheet::percent, ReceiptSheet::resultOpen).containsExactly(null, false);
        assertThat(results.result(attempt.id())).extracting(ResultSheet::points, ResultSheet::answers).containsExactly(null, List.of());
        inTransaction(() -> done(() -> the(MarkReleases.class).release(offering, exam.assessment().activity(), clock.instant())));
        assertThat(results.result(attempt.id()).percent()).isEqualByComparingTo("14.286");
        assertThat(results.result(attempt.id()).answers()).hasSize(7).first().satisfies(line -> {
            assertThat(line.points()).isEqualByComparingTo("2");
            assertThat(line.explained().given()).isEqualTo(line.explained().right());
        });
    }

    @Test
    void a_quiz_shows_the_right_answers_at_once() {
        var quiz = AssessmentFixture.published(course, Kind.QUIZ, lead, questions.subList(0, 6));
        var attempt = AttemptFixture.handedIn(enrolment, quiz, Map.of(1, right()));

        assertThat(the(SeeingResults.class).result(attempt.id()).answers()).hasSize(6);
    }

    @Test
    void a_baseline_is_done_but_never_a_mark_and_tells_nothing_until_the_exam_is_over() {
        var baseline = AssessmentFixture.published(course, Kind.BASELINE, lead, questions.subList(0, 6));
        OfferingFixture.timed(offering, exam.assessment().activity(), clock.instant().plus(Duration.ofDays(20)), clock.instant().plus(Duration.ofDays(21)), null);
        var attempt = AttemptFixture.handedIn(enrolment, baseline, Map.of(1, right()));

        assertThat(progress()).extracting(Progress::score).containsOnlyNulls();
        assertThat(the(SeeingResults.class).result(attempt.id()).percent()).isNull();
        clock.pass(Duration.ofDays(21));
        assertThat(the(SeeingResults.class).result(attempt.id()).percent()).isEqualByComparingTo("16.667");
    }

    @Test
    void the_best_of_several_attempts_counts() {
        var quiz = AssessmentFixture.published(course, Kind.QUIZ, lead, questions.subList(0, 1));
        AttemptFixture.handedIn(enrolment, quiz, Map.of());
        AttemptFixture.handedIn(enrolment, quiz, Map.of(1, right()));
        AttemptFixture.handedIn(enrolment, quiz, Map.of());

        assertThat(progress()).extracting(Progress::score).containsExactly(new BigDecimal("100.000"));
        assertThat(inTransaction(() -> the(AttemptScores.class).best(List.of(enrolment.id()), List.of(quiz.assessment().activity().id()))))
            .extracting(BestScore::percent).containsExactly(new BigDecimal("100.000"));
    }

    @Test
    void scores_by_objective_match_the_baseline_with_the_best_exam() {
        var baseline = AssessmentFixture.published(course, Kind.BASELINE, lead, questions.subList(0, 1));
        var other = AssessmentFixture.published(course, Kind.EXAM, lead, List.of(questions.get(0), AssessmentFixture.question(course, lead, questions.get(2).content(), "another")));
        AttemptFixture.handedIn(enrolment, baseline, Map.of());
        AttemptFixture.handedIn(enrolment, other, Map.of(1, right(), 2, new Answer.Choice("false")));

        assertThat(inTransaction(() -> the(AttemptScores.class).byObjective(offering.id())))
            .extracting(ObjectiveScore::kind, ObjectiveScore::objective, s -> s.points().intValue(), s -> s.outOf().intValue())
            .containsExactlyInAnyOrder(
                tuple(Kind.BASELINE, "objective", 0, 2),
                tuple(Kind.EXAM, "objective", 2, 2),
                tuple(Kind.EXAM, "another", 0, 2));
    }

    @Test
    void a_receipt_stands_for_exactly_these_answers() {
        var one = AttemptFixture.handedIn(enrolment, exam, Map.of(1, right()));
        var code = the(SeeingResults.class).receipt(one.id()).code();

        assertThat(code).matches("[0-9A-F]{4}(-[0-9A-F]{4}){3}").isEqualTo(the(SeeingResults.class).receipt(one.id()).code());
        assertThatThrownBy(() -> as(member("ben"), () -> the(SeeingResults.class).receipt(one.id()))).isInstanceOf(NotThere.class);
    }

    @Test
    void closing_many_takes_hardly_more_statements_than_closing_one() {
        var one = AttemptFixture.begun(enrolment, exam);
        var many = IntStream.range(0, 12).mapToObj(i -> AttemptFixture.begun(LearnerFixture.learner(offering, member("many" + i)), exam).id()).toList();
        clock.pass(Duration.ofHours(2));

        assertThat(statementsOf(() -> write(List.of(one.id())))).isLessThanOrEqualTo(16);
        // what is left for each is to ask whether its marks are released already
        assertThat(statementsOf(() -> write(List.copyOf(many)))).isLessThanOrEqualTo(16 + many.size());
        assertThat(fired(AttemptHandedIn.class)).hasSize(13);
    }

    private ReceiptSheet receipt(Attempt attempt) {
        return the(SeeingResults.class).receipt(attempt.id());
    }

    private List<BestScore> best() {
        return inTransaction(() -> the(AttemptScores.class).best(List.of(enrolment.id()),
            the(Assessments.class).in(course.id()).stream().map(assessment -> assessment.activity().id()).toList()));
    }

    private Answer right() {
        var content = (SingleChoice) questions.get(0).content();
        return new Answer.Choice(content.options().get(0).id());
    }

    private boolean due() {
        return inTransaction(() -> the(OverdueAttempts.class).due(clock.instant()));
    }

    private void runJob() {
        var read = new ArrayList<Object>();
        inTransaction(() -> {
            var reader = the(OverdueAttemptsReader.class);
            reader.open(null);
            for (var id = reader.readItem(); id != null; id = reader.readItem()) {
                read.add(id);
            }
            return null;
        });
        write(read);
    }

    private void write(List<Object> ids) {
        inTransaction(() -> done(() -> the(OverdueAttemptsWriter.class).writeItems(ids)));
    }

    private Saved handIn(Attempt attempt) {
        return the(Saving.class).handIn(attempt.id(), new SentAnswers(AttemptFixture.WRITER, null, List.of()));
    }

    private List<Progress> progress() {
        return inTransaction(() -> the(Progresses.class).of(enrolment.id()));
    }

    private static Void done(Runnable work) {
        work.run();
        return null;
    }
}
