package org.roundtable.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.house.Given.stored;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.allowance.Accommodating;
import org.roundtable.allowance.Extra;
import org.roundtable.assessment.Assessment;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Kind;
import org.roundtable.attempt.ReadinessSheet.Line;
import org.roundtable.attempt.ReadinessSheet.State;
import org.roundtable.attempt.ReadinessSheet.What;
import org.roundtable.course.Course;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingFixture;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.enrolment.Enrolments;
import org.roundtable.house.DatabaseTest;

class PreparingTestsTest extends DatabaseTest {

    private Long lead;
    private Course course;
    private Assessment exam;
    private Offering offering;

    @BeforeEach
    void an_exam_of_two_learners_that_nobody_has_published() {
        lead = member("lead");
        course = CourseFixture.publishedCourse(lead);
        exam = AssessmentFixture.aTest(course, Kind.EXAM);
        AssessmentFixture.asking(exam, AssessmentFixture.oneOfEach(course, lead));
        offering = OfferingFixture.runningOffering(course);
        EnrolmentFixture.enrolled(offering, member("amal"));
        EnrolmentFixture.enrolled(offering, member("ben"));
        signedInAs(lead);
    }

    @Test
    void at_first_nearly_everything_is_to_do() {
        assertThat(line(What.PUBLISHED)).extracting(Line::state, Line::link).containsExactly(State.TO_DO, "/assessment/edit?id=" + exam.activity().id());
        assertThat(line(What.WINDOW).state()).isEqualTo(State.TO_DO);
        assertThat(line(What.PAPERS)).extracting(Line::state, Line::arguments).containsExactly(State.KNOW, List.of(0L, 2L));
        assertThat(lines()).extracting(Line::what).doesNotContain(What.TEST_RUN, What.KEYS);
    }

    @Test
    void each_line_is_done_when_it_is_done() {
        AssessmentFixture.published(exam, lead);
        opens();
        var version = AssessmentFixture.published(exam, lead);

        assertThat(line(What.PUBLISHED).state()).isEqualTo(State.DONE);
        assertThat(line(What.WINDOW).state()).isEqualTo(State.DONE);
        assertThat(line(What.KEYS).arguments()).containsExactly(7, 1);
        assertThat(line(What.TEST_RUN).state()).isEqualTo(State.TO_DO);
        var attempt = the(Rehearsing.class).start(exam.activity().id(), offering.id(), Knock.honest(true));
        stored(() -> the(HandingIn.class).handIn(attempt, Ending.LEARNER, clock.instant()));
        assertThat(line(What.TEST_RUN).state()).isEqualTo(State.DONE);
        assertThat(line(What.PAPERS).arguments()).as("a test run is nobody's paper").containsExactly(0L, 2L);
        AttemptFixture.begun(inTransaction(() -> the(Enrolments.class).of(member("amal"), offering.id()).orElseThrow()), version);
        assertThat(line(What.PAPERS).arguments()).containsExactly(1L, 2L);
    }

    @Test
    void an_edit_after_publication_and_a_new_version_call_for_another_look() {
        AssessmentFixture.published(exam, lead);
        clock.pass(Duration.ofMinutes(1));
        AssessmentFixture.ruledBy(exam, AssessmentFixture.minutes(exam.rules(), 30));

        assertThat(line(What.PUBLISHED)).extracting(Line::state, Line::arguments).containsExactly(State.KNOW, List.of(1));
    }

    @Test
    void learners_with_more_time_and_those_with_something_else_to_hand_in_are_counted() {
        opens();
        assertThat(line(What.OVERLAPS).state()).isEqualTo(State.DONE);
        as(steward("stella"), () -> {
            the(Accommodating.class).grant("amal", new Extra(new BigDecimal("1.25"), 0), clock.instant(), null, "dyslexia");
            return null;
        });
        var other = CourseFixture.publishedCourse(lead);
        var essay = CourseFixture.aTest(other);
        var elsewhere = OfferingFixture.runningOffering(other);
        EnrolmentFixture.enrolled(elsewhere, member("ben"));
        OfferingFixture.timed(elsewhere, essay, null, clock.instant().plus(Duration.ofMinutes(90)), null);

        assertThat(line(What.ACCOMMODATIONS).arguments()).containsExactly(1L);
        assertThat(line(What.OVERLAPS)).extracting(Line::state, Line::arguments).containsExactly(State.KNOW, List.of(1L, essay.title(), 0));
    }

    @Test
    void only_the_team_sees_it() {
        assertThatThrownBy(() -> as(member("amal"), this::lines)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void it_takes_as_many_statements_for_many_learners_as_for_few() {
        AssessmentFixture.published(exam, lead);
        opens();
        var few = statementsOf(this::lines);
        for (int i = 0; i < 10; i++) {
            EnrolmentFixture.enrolled(offering, member("more" + i));
        }

        assertThat(statementsOf(this::lines)).isEqualTo(few);
    }

    private void opens() {
        OfferingFixture.timed(offering, exam.activity(), clock.instant().plus(Duration.ofHours(1)), clock.instant().plus(Duration.ofHours(2)), null);
    }

    private Line line(What what) {
        return lines().stream().filter(line -> line.what() == what).findFirst().orElseThrow();
    }

    private List<Line> lines() {
        return the(PreparingTests.class).readiness(exam.activity().id(), offering.id()).lines();
    }
}
