package org.roundtable.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.assessment.AssessmentFixture.attempts;
import static org.roundtable.assessment.AssessmentFixture.minutes;
import static org.roundtable.assessment.AssessmentFixture.ruledBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.allowance.Accommodating;
import org.roundtable.allowance.AccommodationRow;
import org.roundtable.allowance.Extra;
import org.roundtable.assessment.Assessment;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Kind;
import org.roundtable.course.Course;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingFixture;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.house.DatabaseTest;
import org.roundtable.question.ContentFixture;
import org.roundtable.question.QuestionVersion;
import org.roundtable.shared.NotThere;

class SittingTest extends DatabaseTest {

    private Long lead;
    private Long amal;
    private Course course;
    private List<QuestionVersion> questions;
    private Assessment exam;
    private Offering offering;
    private Enrolment enrolment;

    @BeforeEach
    void an_exam_is_open_from_ten_to_eleven() {
        lead = member("lead");
        amal = member("amal");
        course = CourseFixture.publishedCourse(lead);
        questions = AssessmentFixture.oneOfEach(course, lead);
        exam = AssessmentFixture.aTest(course, Kind.EXAM);
        AssessmentFixture.asking(exam, questions);
        AssessmentFixture.published(exam, lead);
        offering = OfferingFixture.runningOffering(course);
        enrolment = EnrolmentFixture.enrolled(offering, amal);
        OfferingFixture.timed(offering, exam.activity(), clock.instant().plus(Duration.ofHours(1)), clock.instant().plus(Duration.ofHours(2)), null);
        signedInAs(amal);
    }

    @Test
    void before_it_opens_one_sees_the_rules_and_why_not_yet() {
        var before = before();

        assertThat(before.obstacle().messageKey()).isEqualTo("attempt.notOpenYet");
        assertThat(before.questions()).isEqualTo(7);
        assertThat(before.outOf()).isEqualByComparingTo("14");
        assertThatThrownBy(this::start).isInstanceOf(NotNow.class);
    }

    @Test
    void begun_on_time_it_lasts_its_hour_and_begun_late_what_is_left_of_it() {
        clock.pass(Duration.ofHours(1).plusMinutes(20));

        assertThat(before().deadline().cut()).isTrue();
        var paper = open(start());
        assertThat(paper.deadline()).isEqualTo(clock.instant().plus(Duration.ofMinutes(40)));
        assertThat(paper.secondsLeft()).isEqualTo(40 * 60);
        assertThat(paper.places()).hasSize(7);
    }

    @Test
    void more_time_moves_the_closing_time_too() {
        as(steward("stella"), () -> {
            the(Accommodating.class).grant("amal", new Extra(new BigDecimal("1.25"), 0), clock.instant(), null, "dyslexia");
            return null;
        });
        clock.pass(Duration.ofHours(1).plusMinutes(20));

        assertThat(before().deadline().extra().percent()).isEqualByComparingTo("25");
        assertThat(open(start()).deadline()).isEqualTo(clock.instant().plus(Duration.ofMinutes(55)));
        assertThat(the(Accommodating.class).mine()).extracting(AccommodationRow::reason).containsExactly("dyslexia");
        assertThatThrownBy(() -> the(Accommodating.class).of("amal")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void after_it_closed_nobody_begins() {
        clock.pass(Duration.ofHours(2));

        assertThat(before().obstacle().messageKey()).isEqualTo("attempt.closed");
    }

    @Test
    void the_paper_tells_nothing_of_the_key() {
        clock.pass(Duration.ofHours(1));

        var told = open(start()).places().stream().map(place -> place.asked().json()).collect(Collectors.joining());
        assertThat(told).doesNotContain(ContentFixture.SECRET);
    }

    @Test
    void the_honour_statement_has_to_be_made() {
        clock.pass(Duration.ofHours(1));

        assertThatThrownBy(() -> the(Sitting.class).start(exam.activity().id(), offering.id(), false))
            .isInstanceOfSatisfying(NotNow.class, refusal -> assertThat(refusal.messageKey()).isEqualTo("attempt.honourNeeded"));
    }

    @Test
    void start_pressed_twice_or_on_two_devices_begins_once() throws Exception {
        clock.pass(Duration.ofHours(1));
        var pool = Executors.newFixedThreadPool(6);
        try {
            var begun = pool.invokeAll(IntStream.range(0, 6).mapToObj(i -> (Callable<Long>) () -> as(amal, this::start)).toList());
            assertThat(begun.stream().map(SittingTest::got).collect(Collectors.toSet())).hasSize(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void after_closing_the_browser_one_goes_on_where_one_was() {
        clock.pass(Duration.ofHours(1));
        var attempt = start();
        var first = open(attempt);
        the(Saving.class).save(attempt, new SentAnswers(first.writer(), first.deadline(), List.of(new SentAnswers.Sent(4, 1, "{\"text\":\"Amundsen\"}", true))));
        clock.pass(Duration.ofMinutes(10));

        assertThat(start()).isEqualTo(attempt);
        assertThat(before().running()).isEqualTo(attempt);
        var again = the(Sitting.class).open(attempt, first.writer(), false);
        assertThat(again.deadline()).isEqualTo(first.deadline());
        assertThat(again.places().get(3)).extracting(PaperSheet.Place::answer, PaperSheet.Place::revision, PaperSheet.Place::flagged)
            .containsExactly("{\"text\":\"Amundsen\"}", 1, true);
        assertThat(again.places()).extracting(PaperSheet.Place::asked).isEqualTo(first.places().stream().map(PaperSheet.Place::asked).toList());
    }

    @Test
    void one_attempt_is_one_attempt() {
        clock.pass(Duration.ofHours(1));
        handIn(start());

        assertThat(before().obstacle().messageKey()).isEqualTo("attempt.noneLeft");
        assertThat(before().attemptsLeft()).isZero();
        assertThatThrownBy(this::start).isInstanceOf(NotNow.class);
    }

    @Test
    void between_two_attempts_one_waits() {
        ruledBy(exam, minutes(attempts(exam.rules(), 3, 15), 10));
        AssessmentFixture.published(exam, lead);
        clock.pass(Duration.ofHours(1));
        handIn(start());

        assertThat(before().obstacle().messageKey()).isEqualTo("attempt.waitBetween");
        assertThat(before().nextFrom()).isEqualTo(clock.instant().plus(Duration.ofMinutes(15)));
        clock.pass(Duration.ofMinutes(15));
        assertThat(before().obstacle()).isNull();
        assertThat(before().attemptsLeft()).isEqualTo(2);
        assertThat(open(start()).attempt()).isNotNull();
    }

    @Test
    void an_edit_after_publication_changes_no_paper_until_it_is_published() {
        clock.pass(Duration.ofHours(1));
        AssessmentFixture.asking(exam, questions);

        assertThat(open(start()).places()).hasSize(7);
    }

    @Test
    void what_comes_before_has_to_be_done_before() {
        var lecture = CourseFixture.aLecture(course);
        CourseFixture.planned(exam.activity(), null, null, lecture);
        clock.pass(Duration.ofHours(1));

        assertThat(before().obstacle()).extracting(NotNow::messageKey, NotNow::arguments).containsExactly("attempt.waitsFor", List.of(lecture.title()));
    }

    @Test
    void who_is_not_enrolled_finds_no_test() {
        assertThatThrownBy(() -> as(member("ben"), this::before)).isInstanceOf(NotThere.class);
        var elsewhere = OfferingFixture.runningOffering(CourseFixture.publishedCourse(lead));
        EnrolmentFixture.enrolled(elsewhere, member("ben"));
        assertThatThrownBy(() -> as(member("ben"), () -> the(Sitting.class).before(exam.activity().id(), elsewhere.id()))).isInstanceOf(NotThere.class);
    }

    @Test
    void an_entrance_test_is_behind_those_who_are_in() {
        var entrance = AssessmentFixture.published(course, Kind.ENTRANCE, lead, questions).assessment().activity().id();

        assertThat(the(Sitting.class).before(entrance, offering.id()).obstacle()).extracting(NotNow::messageKey).isEqualTo("attempt.entranceBehind");
        assertThatThrownBy(() -> the(Sitting.class).start(entrance, offering.id(), true)).isInstanceOf(NotNow.class);
    }

    @Test
    void a_baseline_is_open_at_once_and_for_late_comers_a_week_longer() {
        var baseline = AssessmentFixture.published(course, Kind.BASELINE, lead, questions).assessment();
        OfferingFixture.timed(offering, baseline.activity(), null, clock.instant().plus(Duration.ofDays(1)), null);
        clock.pass(Duration.ofDays(6));
        assertThat(the(Sitting.class).before(baseline.activity().id(), offering.id()).obstacle()).isNull();
        clock.pass(Duration.ofDays(3));
        assertThat(the(Sitting.class).before(baseline.activity().id(), offering.id()).obstacle()).isNotNull();

        EnrolmentFixture.enrolled(offering, member("late"));
        assertThat(as(member("late"), () -> the(Sitting.class).before(baseline.activity().id(), offering.id())).obstacle()).isNull();
    }

    @Test
    void a_paper_of_fifty_takes_as_many_statements_as_one_of_seven() {
        clock.pass(Duration.ofHours(1));
        var seven = start();
        var many = AssessmentFixture.aTest(course, Kind.QUIZ);
        for (int i = 0; i < 8; i++) {
            AssessmentFixture.asking(many, questions.subList(0, 6).stream().map(q -> AssessmentFixture.question(course, lead, q.content(), "")).toList());
        }
        AssessmentFixture.published(many, lead);
        var fifty = the(Sitting.class).start(many.activity().id(), offering.id(), true);

        var few = statementsOf(() -> open(seven));
        assertThat(statementsOf(() -> open(fifty))).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    private BeforeSheet before() {
        return the(Sitting.class).before(exam.activity().id(), offering.id());
    }

    private Long start() {
        return the(Sitting.class).start(exam.activity().id(), offering.id(), true);
    }

    private PaperSheet open(Long attempt) {
        return the(Sitting.class).open(attempt, null, false);
    }

    private void handIn(Long attempt) {
        var paper = open(attempt);
        the(Saving.class).handIn(attempt, new SentAnswers(paper.writer(), paper.deadline(), List.of()));
    }

    private static <T> T got(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
