package org.roundtable.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.assessment.Assessment;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.TestVersion;
import org.roundtable.audit.AuditEntry;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Course;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingFixture;
import org.roundtable.enrolment.ArrangingTables;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.enrolment.LearnerFixture;
import org.roundtable.enrolment.Progress;
import org.roundtable.enrolment.Progresses;
import org.roundtable.house.DatabaseTest;
import org.roundtable.question.Answer;
import org.roundtable.question.QuestionVersion;
import org.roundtable.shared.RuleBroken;

class InterventionsTest extends DatabaseTest {

    private static final int ESSAY = 7;
    private static final Duration AN_HOUR = Duration.ofMinutes(60);

    private Long lead;
    private Course course;
    private TestVersion exam;
    private Assessment test;
    private Offering offering;
    private Enrolment amal;
    private Enrolment ben;

    @BeforeEach
    void an_exam_of_an_hour_that_is_open_for_two() {
        lead = member("lead");
        course = CourseFixture.publishedCourse(lead);
        List<QuestionVersion> questions = AssessmentFixture.oneOfEach(course, lead);
        exam = AssessmentFixture.published(course, Kind.EXAM, lead, questions);
        test = exam.assessment();
        offering = OfferingFixture.runningOffering(course);
        OfferingFixture.timed(offering, test.activity(), clock.instant(), clock.instant().plus(Duration.ofHours(2)), null);
        amal = EnrolmentFixture.enrolled(offering, member("amal"));
        ben = EnrolmentFixture.enrolled(offering, member("ben"));
    }

    @Test
    void who_writes_has_so_much_more_and_it_stands_in_the_deadline_and_in_the_audit() {
        var attempt = AttemptFixture.begun(amal, exam);

        assertThat(extend(attempt, 10)).isEqualTo(1);

        assertThat(deadline(attempt).until()).isEqualTo(attempt.deadline().until().plus(Duration.ofMinutes(10)));
        assertThat(deadline(attempt).extendedMinutes()).isEqualTo(10);
        assertThat(deadline(attempt).cut()).isFalse();
        assertThat(audit(attempt)).extracting(AuditEntry::action, AuditEntry::detail).containsExactly(tuple("attempt.extended", "+ 10 min: Noise"));
        assertThatThrownBy(() -> inTransaction(() -> the(Interventions.class).extend(List.of(attempt.id()), 10, " ", lead, clock.instant()))).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> extend(attempt, 0)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void two_of_the_team_who_press_at_once_extend_once_and_once_more_a_moment_later() throws Exception {
        var attempt = AttemptFixture.begun(amal, exam);
        var pool = Executors.newFixedThreadPool(4);
        try {
            var changed = pool.invokeAll(IntStream.range(0, 4).mapToObj(i -> (Callable<Integer>) () -> all(10)).toList());
            assertThat(changed.stream().mapToInt(InterventionsTest::got).sum()).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
        assertThat(deadline(attempt).extendedMinutes()).isEqualTo(10);

        clock.pass(Duration.ofSeconds(5));
        all(10);

        assertThat(deadline(attempt).extendedMinutes()).isEqualTo(20);
        assertThat(closes()).isEqualTo(attempt.deadline().closes().plus(Duration.ofMinutes(20)));
    }

    @Test
    void what_is_given_to_all_moves_the_closing_time_for_who_has_not_begun() {
        var attempt = AttemptFixture.begun(amal, exam);
        clock.pass(Duration.ofMinutes(30));

        all(15);
        clock.pass(Duration.ofMinutes(80));

        assertThat(deadline(attempt).until()).isEqualTo(attempt.deadline().until().plus(Duration.ofMinutes(15)));
        var begun = as(member("ben"), () -> the(Sitting.class).start(test.activity().id(), offering.id(), true));
        assertThat(reloaded(begun).deadline().until()).isEqualTo(attempt.deadline().closes().plus(Duration.ofMinutes(15)));
    }

    @Test
    void a_table_has_more_whether_its_learners_have_begun_or_not() {
        var begun = AttemptFixture.begun(amal, exam);
        var table = as(lead, () -> the(ArrangingTables.class).make(offering.id(), "Red"));
        for (var handle : List.of("amal", "ben")) {
            as(lead, () -> {
                the(ArrangingTables.class).seat(table, handle);
                return null;
            });
        }

        assertThat(inTransaction(() -> the(Interventions.class).extendTable(test.id(), table, 10, "Noise", lead, clock.instant()))).isEqualTo(2);

        assertThat(deadline(begun).extendedMinutes()).isEqualTo(10);
        var drawn = as(member("ben"), () -> the(Sitting.class).before(test.activity().id(), offering.id())).deadline();
        assertThat(drawn.extendedMinutes()).isEqualTo(10);
        var other = as(member("ben"), () -> the(Sitting.class).start(test.activity().id(), offering.id(), true));
        assertThat(reloaded(other).deadline().until()).isEqualTo(clock.instant().plus(AN_HOUR).plus(Duration.ofMinutes(10)));
    }

    /** Trap 8. */
    @Test
    void extending_after_the_job_has_ended_and_settled_an_attempt_opens_it_again_where_there_is_time_again() {
        var attempt = AttemptFixture.begun(amal, exam);
        AttemptFixture.answered(attempt, Map.of(ESSAY, new Answer.Text("So far")));
        clock.pass(AN_HOUR.plusSeconds(31));
        close();
        assertThat(reloaded(attempt.id()).settled()).isTrue();
        assertThat(progress()).hasSize(1);

        assertThat(extend(attempt, 10)).isEqualTo(1);

        var open = reloaded(attempt.id());
        assertThat(open.handedIn()).isNull();
        assertThat(open.settled()).isFalse();
        assertThat(progress()).extracting(Progress::doneAt).containsOnlyNulls();
        assertThat(as(lead, () -> the(MarkingAttempts.class).queue(offering.id()))).isEmpty();
        var saved = as(member("amal"), () -> the(Saving.class).save(attempt.id(), new SentAnswers(AttemptFixture.WRITER, open.deadline().until(),
            List.of(new SentAnswers.Sent(ESSAY, 2, new Answer.Text("And on").json(), false)))));
        assertThat(saved.kind()).isEqualTo(SaveKind.SAVED);

        clock.pass(Duration.ofMinutes(11));
        close();
        assertThat(reloaded(attempt.id()).handedIn()).isEqualTo(open.deadline().until());
        assertThat(as(lead, () -> the(MarkingAttempts.class).queue(offering.id()))).hasSize(1);
    }

    @Test
    void extending_by_less_than_has_passed_since_opens_nothing() {
        var attempt = AttemptFixture.begun(amal, exam);
        clock.pass(AN_HOUR.plusMinutes(20));
        close();

        assertThat(extend(attempt, 10)).isZero();
        assertThat(reloaded(attempt.id()).settled()).isTrue();
        assertThat(deadline(attempt).until()).isEqualTo(attempt.deadline().until());
    }

    @Test
    void who_handed_in_has_done_so_whatever_is_given_to_all() {
        var handedIn = AttemptFixture.handedIn(amal, exam, Map.of());

        all(10);

        assertThat(reloaded(handedIn.id()).handedIn()).isNotNull();
    }

    @Test
    void while_it_stands_still_nobody_begins_and_answers_are_taken_and_then_everybody_has_the_time_it_stood() {
        var attempt = AttemptFixture.begun(amal, exam);
        clock.pass(Duration.ofMinutes(50));
        pauseAll();
        assertThat(pauseAll()).isZero();
        clock.pass(Duration.ofMinutes(30));
        close();

        assertThat(reloaded(attempt.id()).handedIn()).isNull();
        var told = as(member("amal"), () -> the(Saving.class).save(attempt.id(), new SentAnswers(AttemptFixture.WRITER, attempt.deadline().until(),
            List.of(new SentAnswers.Sent(ESSAY, 1, new Answer.Text("Outside").json(), false)))));
        assertThat(told.kind()).isEqualTo(SaveKind.SAVED);
        assertThat(told.secondsLeft()).isEqualTo(600);
        assertThat(told.pausedAt()).isEqualTo(clock.instant().minus(Duration.ofMinutes(30)));
        assertThat(as(member("ben"), () -> the(Sitting.class).before(test.activity().id(), offering.id())).obstacle().messageKey()).isEqualTo("attempt.standsStill");

        assertThat(resumeAll()).isEqualTo(1);
        assertThat(resumeAll()).isZero();

        assertThat(deadline(attempt).until()).isEqualTo(clock.instant().plus(Duration.ofMinutes(10)));
        assertThat(deadline(attempt).stoppedSeconds()).isEqualTo(1800);
        assertThat(closes()).isEqualTo(attempt.deadline().closes().plus(Duration.ofMinutes(30)));
        assertThat(as(member("ben"), () -> the(Sitting.class).before(test.activity().id(), offering.id())).obstacle()).isNull();
    }
    @Test
    void a_player_that_does_not_know_that_the_clock_stands_still_hears_it_with_its_next_save() {
        var attempt = AttemptFixture.begun(amal, exam);
        pauseAll();
        clock.pass(Duration.ofSeconds(1));

        var head = inTransaction(() -> the(AttemptEvents.class).head(attempt.id()));
        var told = as(member("amal"), () -> the(Saving.class).save(attempt.id(), new SentAnswers(AttemptFixture.WRITER, attempt.deadline().until(), head,
            List.of(new SentAnswers.Sent(ESSAY, 1, new Answer.Text("Outside").json(), false)))));

        assertThat(told).extracting(Saved::kind, Saved::pausedAt, Saved::deadline)
            .containsExactly(SaveKind.SAVED, clock.instant().minusSeconds(1), attempt.deadline().until().plusSeconds(1));
    }

    @Test
    void forced_it_is_handed_in_now_and_reopened_it_goes_on_with_the_time_left() {
        var attempt = AttemptFixture.begun(amal, exam);
        clock.pass(Duration.ofMinutes(20));
        assertThat(force(attempt)).isEqualTo(1);
        assertThat(force(attempt)).isZero();
        assertThat(reloaded(attempt.id())).extracting(Attempt::handedIn, Attempt::ending).containsExactly(clock.instant(), Ending.TEAM);
        clock.pass(Duration.ofMinutes(100));

        assertThat(reopen(attempt)).isEqualTo(1);
        assertThat(reopen(attempt)).isZero();

        assertThat(deadline(attempt).until()).isEqualTo(clock.instant().plus(Duration.ofMinutes(40)));
        assertThat(reloaded(attempt.id()).settled()).isFalse();
        assertThat(audit(attempt)).extracting(AuditEntry::action).containsExactly("attempt.forced", "attempt.reopened");
    }

    @Test
    void what_ended_when_its_time_was_up_has_none_to_go_on_with() {
        var attempt = AttemptFixture.begun(amal, exam);
        clock.pass(AN_HOUR.plusMinutes(1));
        close();

        assertThatThrownBy(() -> reopen(attempt)).isInstanceOfSatisfying(NotNow.class, refusal -> assertThat(refusal.messageKey()).isEqualTo("attempt.noTimeLeft"));
    }

    @Test
    void three_hundred_are_extended_in_few_statements() {
        IntStream.range(0, 20).forEach(i -> AttemptFixture.begun(LearnerFixture.learner(offering, member("many" + i)), exam));

        assertThat(statementsOf(() -> all(10))).isLessThan(15);
    }

    private int extend(Attempt attempt, int minutes) {
        return inTransaction(() -> the(Interventions.class).extend(List.of(attempt.id()), minutes, "Noise", lead, clock.instant()));
    }

    private int all(int minutes) {
        return inTransaction(() -> the(Interventions.class).extendAll(test.id(), offering.id(), minutes, "Noise", lead, clock.instant()));
    }

    private int pauseAll() {
        return inTransaction(() -> the(Interventions.class).pauseAll(test.id(), offering.id(), "Fire alarm", lead, clock.instant()));
    }

    private int resumeAll() {
        return inTransaction(() -> the(Interventions.class).resumeAll(test.id(), offering.id(), "Fire alarm over", lead, clock.instant()));
    }

    private int force(Attempt attempt) {
        return inTransaction(() -> the(Interventions.class).force(List.of(attempt.id()), "Left the room", lead, clock.instant()));
    }

    private int reopen(Attempt attempt) {
        return inTransaction(() -> the(Interventions.class).reopen(List.of(attempt.id()), "By mistake", lead, clock.instant()));
    }

    private void close() {
        inTransaction(() -> {
            the(OverdueAttemptsWriter.class).writeItems(List.copyOf(the(Attempts.class).overdueAt(clock.instant(), 100)));
            return null;
        });
    }

    private Attempt reloaded(Long attempt) {
        return inTransaction(() -> the(Attempts.class).locked(attempt));
    }

    private Deadline deadline(Attempt attempt) {
        return reloaded(attempt.id()).deadline();
    }

    private Instant closes() {
        return as(lead, () -> the(WatchingTests.class).desk(offering.id())).get(0).window().closes();
    }

    private List<AuditEntry> audit(Attempt attempt) {
        return inTransaction(() -> the(AuditTrail.class).of("attempt", attempt.id()));
    }

    private List<Progress> progress() {
        return inTransaction(() -> the(Progresses.class).of(amal.id()));
    }

    private static int got(Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
