package org.roundtable.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.house.Given.stored;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.Moment;
import org.roundtable.assessment.ReviewRules;
import org.roundtable.assessment.Showing;
import org.roundtable.assessment.Shown;
import org.roundtable.assessment.TestVersion;
import org.roundtable.course.Course;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingFixture;
import org.roundtable.course.Offerings;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.enrolment.TestRuns;
import org.roundtable.house.DatabaseTest;
import org.roundtable.network.Members;
import org.roundtable.question.Answer;
import org.roundtable.question.RichText;
import org.roundtable.question.TrueFalse;
import org.roundtable.shared.NotThere;

class ReviewTest extends DatabaseTest {

    private Long lead;
    private Course course;
    private Offering offering;
    private Enrolment enrolment;

    @BeforeEach
    void a_learner_of_an_offering_that_runs() {
        lead = member("lead");
        course = CourseFixture.publishedCourse(lead);
        offering = OfferingFixture.runningOffering(course);
        enrolment = EnrolmentFixture.enrolled(offering, member("amal"));
        signedInAs(member("amal"));
    }

    @ParameterizedTest
    @EnumSource(Shown.class)
    void each_field_is_seen_at_the_moments_it_is_ticked_for_and_at_no_other(Shown field) {
        var attempts = new EnumMap<Moment, Attempt>(Moment.class);
        for (var moment : Moment.values()) {
            attempts.put(moment, begun(test(Kind.EXAM, only(moment, field))));
        }
        assertSeen(attempts, Moment.DURING, field);

        attempts.values().forEach(this::handIn);
        assertSeen(attempts, Moment.JUST_AFTER, field);

        clock.pass(Duration.ofHours(2));
        assertSeen(attempts, Moment.AFTER_CLOSE, field);

        attempts.values().forEach(this::release);
        assertSeen(attempts, Moment.AFTER_RELEASE, field);
    }

    @Test
    void a_baseline_tells_nothing_before_every_exam_is_over_and_all_of_it_then() {
        test(Kind.EXAM, Kind.EXAM.preset().review());
        var attempt = begun(test(Kind.BASELINE, Kind.BASELINE.preset().review(), Duration.ofMinutes(90)));
        handIn(attempt);

        clock.pass(Duration.ofMinutes(100));
        assertThat(seen(attempt)).isEmpty();
        clock.pass(Duration.ofMinutes(20));
        assertThat(seen(attempt)).containsExactlyInAnyOrder(Shown.values());
    }

    @Test
    void the_score_of_an_entrance_test_is_seen_at_once_and_its_answers_never() {
        assertThat(Kind.ENTRANCE.preset().review().first(Shown.MARKS)).contains(Moment.JUST_AFTER);
        assertThat(Arrays.stream(Shown.values()).filter(what -> Kind.ENTRANCE.preset().review().first(what).isPresent())).containsExactly(Shown.MARKS);
    }

    @Test
    void marks_are_out_since_everything_was_marked_and_the_rules_let_them() {
        var atOnce = begun(test(Kind.QUIZ, Kind.QUIZ.preset().review()));
        var closing = test(Kind.EXAM, only(Moment.AFTER_CLOSE, Shown.MARKS, Shown.RESPONSE));
        var afterClose = begun(closing);
        var released = begun(test(Kind.EXAM, Kind.EXAM.preset().review()));
        var slow = AttemptFixture.begun(EnrolmentFixture.enrolled(offering, member("ben")), closing);
        clock.pass(Duration.ofMinutes(30));
        List.of(atOnce, afterClose, released).forEach(this::handIn);
        assertThat(since(atOnce)).contains(clock.instant());
        assertThat(since(afterClose)).isEmpty();

        stored(() -> the(Interventions.class).extend(List.of(slow.id()), 180, "Ill", lead, clock.instant()));
        clock.pass(Duration.ofMinutes(200));
        assertThat(since(afterClose)).as("somebody still writes").isEmpty();
        handIn(slow);
        assertThat(since(afterClose)).as("when the last one ended").contains(clock.instant());
        assertThat(since(released)).isEmpty();
        clock.pass(Duration.ofDays(1));
        release(released);
        assertThat(since(released)).contains(clock.instant());
        var then = clock.instant();
        clock.pass(Duration.ofDays(1));
        assertThat(since(released)).contains(then);
        assertThat(since(atOnce)).isPresent();
    }

    @Test
    void the_marks_of_a_baseline_are_out_since_the_last_exam_closed() {
        test(Kind.EXAM, Kind.EXAM.preset().review());
        var attempt = begun(test(Kind.BASELINE, Kind.BASELINE.preset().review(), Duration.ofMinutes(90)));
        handIn(attempt);
        var closes = clock.instant().plus(Duration.ofHours(2));
        clock.pass(Duration.ofHours(5));

        assertThat(since(attempt)).contains(closes);
    }

    @Test
    void a_test_run_that_is_marked_shows_what_learners_see_in_the_end() {
        var exam = test(Kind.EXAM, Kind.EXAM.preset().review());
        signedInAs(lead);
        var run = AttemptFixture.begun(inTransaction(() -> the(TestRuns.class).begin(the(Offerings.class).by(offering.id()).orElseThrow(), the(Members.class).reference(lead), clock.instant())), exam);
        AttemptFixture.answered(run, Map.of(1, new Answer.Choice("true")));

        handIn(run);

        assertThat(seen(run)).containsExactlyInAnyOrder(Shown.values());
        var learner = begun(exam);
        handIn(learner);
        signedInAs(member("amal"));
        assertThat(seen(learner)).isEmpty();
    }

    private Optional<Instant> since(Attempt attempt) {
        return inTransaction(() -> the(MarkedAnswers.class).out(member("amal"), attempt.id(), clock.instant()).map(MarksOut::since));
    }

    private void handIn(Attempt attempt) {
        stored(() -> the(HandingIn.class).handIn(attempt.id(), Ending.LEARNER, clock.instant()));
    }

    private void release(Attempt attempt) {
        inTransaction(() -> {
            the(MarkReleases.class).release(the(Offerings.class).by(offering.id()).orElseThrow(), attempt.assessment().activity(), clock.instant());
            return null;
        });
    }

    private void assertSeen(Map<Moment, Attempt> attempts, Moment now, Shown field) {
        attempts.forEach((ticked, attempt) -> assertThat(seen(attempt)).as("%s ticked for %s, looked at %s", field, ticked, now)
            .isEqualTo(ticked == now ? EnumSet.of(field) : EnumSet.noneOf(Shown.class)));
    }

    private Set<Shown> seen(Attempt attempt) {
        ResultSheet sheet;
        try {
            sheet = the(SeeingResults.class).result(attempt.id());
        } catch (NotThere nothingYet) {
            return EnumSet.noneOf(Shown.class);
        }
        var seen = EnumSet.noneOf(Shown.class);
        if (sheet.points() != null || sheet.answers().stream().anyMatch(line -> line.points() != null)) {
            seen.add(Shown.MARKS);
        }
        for (var line : sheet.answers()) {
            add(seen, Shown.RESPONSE, !line.explained().given().isEmpty());
            add(seen, Shown.CORRECTNESS, line.right() != null);
            add(seen, Shown.FEEDBACK, !line.explained().feedback().isEmpty());
            add(seen, Shown.RIGHT_ANSWER, !line.explained().right().isEmpty());
        }
        return seen;
    }

    private static void add(Set<Shown> seen, Shown what, boolean is) {
        if (is) {
            seen.add(what);
        }
    }

    private Attempt begun(TestVersion version) {
        var attempt = AttemptFixture.begun(enrolment, version);
        AttemptFixture.answered(attempt, Map.of(1, new Answer.Choice("true")));
        return attempt;
    }

    private TestVersion test(Kind kind, ReviewRules review) {
        return test(kind, review, Duration.ofHours(2));
    }

    private TestVersion test(Kind kind, ReviewRules review, Duration open) {
        var assessment = AssessmentFixture.aTest(course, kind);
        AssessmentFixture.asking(assessment, List.of(AssessmentFixture.question(course, lead,
            new TrueFalse(RichText.plain("Water is wet."), true, RichText.plain("So it is."), RichText.plain("Touch it."), RichText.NONE, RichText.NONE), "")));
        AssessmentFixture.ruledBy(assessment, kind.preset().reviewed(review));
        OfferingFixture.timed(offering, assessment.activity(), clock.instant(), clock.instant().plus(open), null);
        return AssessmentFixture.published(assessment, lead);
    }

    private static ReviewRules only(Moment ticked, Shown... fields) {
        return ReviewRules.of(Arrays.stream(Moment.values()).collect(Collectors.toMap(moment -> moment,
            moment -> moment == ticked ? Showing.of(fields) : Showing.NOTHING)));
    }
}
