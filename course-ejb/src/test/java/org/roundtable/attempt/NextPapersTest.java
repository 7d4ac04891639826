package org.roundtable.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.assessment.Assessment;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.TestVersion;
import org.roundtable.attempt.Papers.Drawn;
import org.roundtable.enrolment.ArrangingTables;
import org.roundtable.course.Course;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingFixture;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.enrolment.LearnerFixture;
import org.roundtable.house.DatabaseTest;
import org.roundtable.question.QuestionVersion;

/** Papers of who has sat a test and may sit it again, and of who comes to one that is open. */
class NextPapersTest extends DatabaseTest {

    private static final Duration LONG_AGO = Duration.ofHours(13);

    private Long lead;
    private Course course;
    private List<QuestionVersion> questions;
    private Offering offering;
    private TestVersion quiz;
    private Enrolment amal;

    @BeforeEach
    void a_quiz_that_may_be_sat_twice_has_been_open_for_long() {
        lead = member("lead");
        course = CourseFixture.publishedCourse(lead);
        questions = AssessmentFixture.oneOfEach(course, lead);
        quiz = twice(Kind.QUIZ, questions);
        offering = OfferingFixture.runningOffering(course);
        amal = EnrolmentFixture.enrolled(offering, member("amal"));
        clock.pass(LONG_AGO);
    }

    @Test
    void after_a_hand_in_the_job_draws_the_next_one_once() {
        assertThat(due()).isFalse();
        AttemptFixture.begun(amal, quiz);
        assertThat(due()).as("while it is sat").isFalse();
        AttemptFixture.handIn(attempts().get(0));

        assertThat(due()).isTrue();
        assertThat(drawn()).isEqualTo(new Drawn(0, 1));
        assertThat(runJob()).isEqualTo(1);

        assertThat(due()).isFalse();
        assertThat(runJob()).isZero();
        assertThat(drawn()).isEqualTo(new Drawn(1, 1));
        assertThat(attempts()).extracting(Attempt::number).containsExactly(1, 2);
    }

    @Test
    void drawn_ahead_starting_again_writes_no_question_and_costs_the_same_for_one_as_for_many() {
        var small = twice(Kind.QUIZ, questions.subList(0, 1));
        AttemptFixture.handedIn(amal, small, Map.of());
        AttemptFixture.handedIn(amal, quiz, Map.of());
        runJob();
        signedInAs(member("amal"));

        var few = statementsOf(() -> start(small));
        var many = statementsOf(() -> start(quiz));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(15);
        assertThat(attempts()).extracting(Attempt::number, a -> a.deadline() != null).containsExactly(tuple(1, true), tuple(2, true));
    }

    @Test
    void who_comes_late_to_tests_that_are_open_begins_by_reading_too() {
        var small = twice(Kind.BASELINE, questions.subList(0, 1));
        runJob();
        clock.pass(LONG_AGO);
        assertThat(due()).isFalse();
        EnrolmentFixture.enrolled(offering, member("late"));

        assertThat(due()).isTrue();
        assertThat(runJob()).isEqualTo(2);
        assertThat(due()).isFalse();
        signedInAs(member("late"));
        var few = statementsOf(() -> start(small));
        var many = statementsOf(() -> start(quiz));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(15);
    }

    @Test
    void a_test_that_is_published_while_it_is_open_is_drawn_for_all_and_published_anew_what_lies_ready_too() {
        AttemptFixture.handedIn(amal, quiz, Map.of());
        runJob();
        clock.pass(LONG_AGO);
        assertThat(due()).isFalse();
        AssessmentFixture.asking(quiz.assessment(), AssessmentFixture.oneOfEach(course, lead));
        var again = AssessmentFixture.published(quiz.assessment(), lead);
        assertThat(drawn()).isEqualTo(new Drawn(0, 1));

        assertThat(due()).isTrue();
        assertThat(runJob()).isEqualTo(1);

        assertThat(due()).isFalse();
        assertThat(attempts()).extracting(a -> a.testVersion().id()).containsExactly(quiz.id(), again.id());
        assertThat(places()).isEqualTo(14);
        assertThat(attempts()).extracting(Attempt::number).containsExactly(1, 2);
    }

    @Test
    void a_next_one_of_an_older_version_is_drawn_anew_at_the_start_where_the_job_was_not_there() {
        AttemptFixture.handedIn(amal, quiz, Map.of());
        runJob();
        AssessmentFixture.asking(quiz.assessment(), AssessmentFixture.oneOfEach(course, lead));
        AssessmentFixture.published(quiz.assessment(), lead);

        assertThat(places()).isEqualTo(14);
        assertThat(attempts()).extracting(Attempt::number).containsExactly(1, 2);
    }

    @Test
    void what_was_handed_in_long_ago_is_left_to_the_button_and_the_start() {
        AttemptFixture.handedIn(amal, quiz, Map.of());
        EnrolmentFixture.enrolled(offering, member("ben"));
        clock.pass(LONG_AGO);

        assertThat(due()).isFalse();
        as(member("amal"), () -> start(quiz));
        assertThat(attempts()).extracting(Attempt::number).containsExactly(1, 2);
        assertThat(as(lead, () -> the(DrawingPapers.class).generate(offering.id(), quiz.assessment().activity().id()))).isEqualTo(new Drawn(2, 2));
    }

    @Test
    void who_may_take_no_other_gets_none() {
        AttemptFixture.handedIn(amal, quiz, Map.of());
        AttemptFixture.handedIn(amal, quiz, Map.of());

        assertThat(due()).isFalse();
        assertThat(inTransaction(() -> the(Papers.class).draw(List.of(new MissingPaper(amal.id(), quiz.assessment().id()))))).isZero();
        assertThat(drawn()).as("nothing is missing").isEqualTo(new Drawn(1, 1));
    }

    @Test
    void who_may_sit_it_as_often_as_they_like_always_has_the_next() {
        AssessmentFixture.ruledBy(quiz.assessment(), AssessmentFixture.attempts(quiz.rules(), null, 0));
        var free = AssessmentFixture.published(quiz.assessment(), lead);
        IntStream.rangeClosed(1, 3).forEach(number -> {
            runJob();
            AttemptFixture.handIn(inTransaction(() -> the(Attempts.class).locked(as(member("amal"), () -> start(free)))));
        });
        runJob();

        assertThat(attempts()).extracting(Attempt::number, a -> a.handedIn() != null)
            .containsExactly(tuple(1, true), tuple(2, true), tuple(3, true), tuple(4, false));
    }

    @Test
    void a_test_run_a_closed_test_and_an_entrance_test_call_for_none() {
        as(lead, () -> AttemptFixture.handIn(inTransaction(() -> the(Attempts.class).locked(
            the(Rehearsing.class).start(quiz.assessment().activity().id(), offering.id(), Knock.honest(true))))));
        assertThat(due()).isFalse();

        var entrance = twice(Kind.ENTRANCE, questions);
        AttemptFixture.handedIn(EnrolmentFixture.atEntrance(offering, member("ben")), entrance, Map.of());
        assertThat(due()).isFalse();

        OfferingFixture.timed(offering, quiz.assessment().activity(), null, clock.instant().plusSeconds(60), null);
        AttemptFixture.handedIn(amal, quiz, Map.of());
        assertThat(due()).isTrue();
        clock.pass(Duration.ofMinutes(1));
        assertThat(due()).isFalse();
    }

    @Test
    void two_nodes_and_the_learner_at_the_same_moment_draw_one() throws Exception {
        AttemptFixture.handedIn(amal, quiz, Map.of());
        var read = inTransaction(() -> the(MissingPapers.class).ahead(clock.instant(), 100));
        Callable<Object> job = () -> inTransaction(() -> the(Papers.class).draw(read));
        Callable<Object> learner = () -> as(member("amal"), () -> start(quiz));

        var given = atOnce(List.of(job, learner, job, learner));

        assertThat(given.get(1)).isEqualTo(given.get(3));
        assertThat(attempts()).extracting(Attempt::number, a -> a.deadline() != null).containsExactly(tuple(1, true), tuple(2, true));
        assertThat(places()).isEqualTo(7);
    }

    @Test
    void many_are_drawn_in_few_statements_and_drawn_anew_in_few() {
        IntStream.range(0, 30).forEach(i -> AttemptFixture.handedIn(LearnerFixture.learner(offering, member("many" + i)), quiz, Map.of()));
        var read = inTransaction(() -> the(MissingPapers.class).ahead(clock.instant(), 100));
        assertThat(read).hasSize(30);
        assertThat(statementsOf(() -> write(read))).isLessThan(15);

        AssessmentFixture.published(quiz.assessment(), lead);

        var old = inTransaction(() -> the(MissingPapers.class).ahead(clock.instant(), 100));
        assertThat(old).hasSize(31);
        assertThat(statementsOf(() -> write(old))).isLessThan(15);
    }

    @Test
    void one_that_lies_ready_is_not_seen_before_the_test_and_in_what_comes_next() {
        AttemptFixture.handedIn(amal, quiz, Map.of());
        var before = seenBy("amal");

        runJob();

        assertThat(seenBy("amal")).isEqualTo(before);
        as(member("amal"), () -> start(quiz));
        assertThat(seenBy("amal")).isNotEqualTo(before);
    }

    @Test
    void an_attempt_is_opened_again_while_the_next_lies_ready_and_gone_on_with_before_that() {
        var first = AttemptFixture.handedIn(amal, quiz, Map.of());
        runJob();

        assertThat(reopen(first)).isEqualTo(1);

        assertThat(as(member("amal"), () -> start(quiz))).isEqualTo(first.id());
        assertThat(seenBy("amal").toString()).contains("/attempt/take?id=" + first.id());
        assertThat(runJob()).isZero();
        AttemptFixture.handIn(first);
        assertThat(runJob()).isZero();
        assertThat(as(member("amal"), () -> start(quiz))).isEqualTo(attempts().get(1).id()).isNotEqualTo(first.id());
        assertThat(reopen(first)).as("after the next is begun").isZero();
    }

    @Test
    void more_time_and_pauses_are_for_who_writes_and_not_for_what_lies_ready() {
        var first = AttemptFixture.handedIn(amal, quiz, Map.of());
        runJob();
        reopen(first);
        var until = attempts().get(0).deadline().until();

        assertThat(interfere(desk -> desk.extend(List.of(first.id()), 5, "Noise", lead, clock.instant()))).isEqualTo(1);
        assertThat(interfere(desk -> desk.extendAll(quiz.assessment().id(), offering.id(), 10, "Noise", lead, clock.instant()))).isEqualTo(1);
        assertThat(interfere(desk -> desk.pauseAll(quiz.assessment().id(), offering.id(), "Fire", lead, clock.instant()))).isEqualTo(1);
        assertThat(interfere(desk -> desk.resumeAll(quiz.assessment().id(), offering.id(), "Drill", lead, clock.instant()))).isEqualTo(1);

        assertThat(attempts()).extracting(Attempt::grantedMinutes, a -> a.deadline() == null ? null : a.deadline().until())
            .containsExactly(tuple(0, until.plus(Duration.ofMinutes(15))), tuple(0, null));
    }

    @Test
    void what_the_time_ended_has_more_time_while_the_next_lies_ready() {
        AssessmentFixture.ruledBy(quiz.assessment(), AssessmentFixture.minutes(quiz.rules(), 60));
        var first = AttemptFixture.begun(amal, AssessmentFixture.published(quiz.assessment(), lead));
        clock.pass(Duration.ofMinutes(61));
        inTransaction(() -> the(HandingIn.class).handIn(first.id(), Ending.TIME, clock.instant()));
        runJob();
        assertThat(attempts()).extracting(Attempt::ending).containsExactly(Ending.TIME, null);

        var more = interfere(desk -> desk.extendTable(quiz.assessment().id(), table(), 10, "Noise", lead, clock.instant()));

        assertThat(more).isEqualTo(1);
        assertThat(attempts()).extracting(Attempt::handedIn).containsOnlyNulls();
        assertThat(as(member("amal"), () -> start(quiz))).isEqualTo(first.id());
    }

    @Test
    void who_has_handed_in_is_granted_nothing_for_the_next() {
        AttemptFixture.handedIn(amal, quiz, Map.of());

        assertThat(interfere(desk -> desk.extendTable(quiz.assessment().id(), table(), 10, "Noise", lead, clock.instant()))).isZero();

        assertThat(attempts()).extracting(Attempt::grantedMinutes).containsOnly(0);
    }

    @Test
    void an_activity_whose_test_was_sat_stays_and_one_that_only_was_drawn_goes() {
        AttemptFixture.handedIn(amal, quiz, Map.of());
        var other = twice(Kind.BASELINE, questions);
        runJob();

        assertThat(holds(quiz)).isTrue();
        assertThat(holds(other)).isFalse();
    }

    @Test
    void a_test_run_is_numbered_after_the_last_that_was_kept() {
        signedInAs(lead);
        var first = testRun();
        testRun();
        the(Rehearsing.class).discard(first);

        testRun();

        assertThat(the(Rehearsing.class).sheet(quiz.assessment().activity().id(), offering.id()).taken()).extracting(RehearsalSheet.Row::number).containsExactly(2, 3);
    }

    private Long testRun() {
        var attempt = the(Rehearsing.class).start(quiz.assessment().activity().id(), offering.id(), Knock.honest(true));
        inTransaction(() -> the(HandingIn.class).handIn(attempt, Ending.LEARNER, clock.instant()));
        return attempt;
    }

    private TestVersion twice(Kind kind, List<QuestionVersion> asked) {
        Assessment test = AssessmentFixture.aTest(course, kind);
        AssessmentFixture.asking(test, asked);
        AssessmentFixture.ruledBy(test, AssessmentFixture.attempts(test.rules(), 2, 0));
        return AssessmentFixture.published(test, lead);
    }

    private Long table() {
        return as(lead, () -> {
            var table = the(ArrangingTables.class).make(offering.id(), "Red");
            the(ArrangingTables.class).seat(table, "amal");
            return table;
        });
    }

    private boolean holds(TestVersion test) {
        return inTransaction(() -> the(SatTests.class).holds(test.assessment().activity()));
    }

    private List<Object> seenBy(String learner) {
        return as(member(learner), () -> List.of(the(Sitting.class).before(quiz.assessment().activity().id(), offering.id()),
            inTransaction(() -> the(TestsAhead.class).of(member(learner), clock.instant()))));
    }

    private Integer reopen(Attempt attempt) {
        return interfere(desk -> desk.reopen(List.of(attempt.id()), "By mistake", lead, clock.instant()));
    }

    private Integer interfere(Function<Interventions, Integer> what) {
        return inTransaction(() -> what.apply(the(Interventions.class)));
    }

    private Long start(TestVersion test) {
        return the(Sitting.class).start(test.assessment().activity().id(), offering.id(), true);
    }

    private int places() {
        return as(member("amal"), () -> the(Sitting.class).open(start(quiz), null, false).places().size());
    }

    private List<Attempt> attempts() {
        return inTransaction(() -> the(Attempts.class).at(quiz.assessment().id(), amal.id()));
    }

    private Drawn drawn() {
        return inTransaction(() -> the(Papers.class).drawn(quiz.assessment().id(), offering.id()));
    }

    private boolean due() {
        return inTransaction(() -> the(PapersAhead.class).due(clock.instant()));
    }

    private int runJob() {
        return inTransaction(() -> the(Papers.class).draw(the(MissingPapers.class).ahead(clock.instant(), 100)));
    }

    private void write(List<MissingPaper> papers) {
        inTransaction(() -> the(Papers.class).draw(papers));
    }
}
