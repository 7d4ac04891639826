package org.roundtable.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.TestVersion;
import org.roundtable.course.Course;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.NextStep;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingFixture;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.enrolment.EnrolmentState;
import org.roundtable.enrolment.Enrolments;
import org.roundtable.house.DatabaseTest;
import org.roundtable.question.Answer;

class EntranceTest extends DatabaseTest {

    private Long amal;
    private Course course;
    private TestVersion entrance;
    private Offering offering;
    private Enrolment enrolment;

    @BeforeEach
    void an_applicant_stands_before_a_test_of_one_question_sat_twice_at_most() {
        var lead = member("lead");
        amal = member("amal");
        course = CourseFixture.publishedCourse(lead);
        var assessment = AssessmentFixture.aTest(course, Kind.ENTRANCE);
        AssessmentFixture.asking(assessment, AssessmentFixture.oneOfEach(course, lead).subList(2, 3));
        AssessmentFixture.ruledBy(assessment, AssessmentFixture.attempts(assessment.rules(), 2, 60));
        entrance = AssessmentFixture.published(assessment, lead);
        offering = OfferingFixture.openOffering(course, OfferingFixture.withEntranceTest(OfferingFixture.facts()));
        enrolment = EnrolmentFixture.atEntrance(offering, amal);
        signedInAs(amal);
    }

    @Test
    void who_passes_has_a_place_and_may_look_back() {
        sit("true");

        assertThat(state()).isEqualTo(EnrolmentState.ENROLLED);
        assertThat(before().taken()).hasSize(1);
        assertThat(before().obstacle().messageKey()).isEqualTo("attempt.entranceBehind");
    }

    @Test
    void who_does_not_pass_may_try_again_after_the_pause_and_is_out_after_the_last_try() {
        sit("false");
        assertThat(state()).isEqualTo(EnrolmentState.ENTRANCE);
        assertThat(before().obstacle().messageKey()).isEqualTo("attempt.waitBetween");
        assertThat(before().taken()).extracting(BeforeSheet.TakenRow::percent).first().satisfies(percent -> assertThat(percent).isZero());
        clock.pass(Duration.ofHours(1));
        assertThat(before().obstacle()).isNull();
        sit("false");

        assertThat(state()).isEqualTo(EnrolmentState.REJECTED);
    }

    @Test
    void the_second_try_may_lead_in() {
        sit("false");
        clock.pass(Duration.ofHours(1));
        sit("true");

        assertThat(state()).isEqualTo(EnrolmentState.ENROLLED);
    }

    @Test
    void applicants_sit_nothing_else() {
        var quiz = AssessmentFixture.published(course, Kind.QUIZ, member("lead"), AssessmentFixture.oneOfEach(course, member("lead")));

        assertThatThrownBy(() -> the(Sitting.class).before(quiz.assessment().activity().id(), offering.id())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void it_stands_among_what_comes_next_and_so_does_one_that_is_running() {
        assertThat(ahead()).extracting(NextStep::actionKey).containsExactly("attempt.ahead.sit");
        var attempt = AttemptFixture.begun(enrolment, entrance);

        assertThat(ahead()).extracting(NextStep::link).containsExactly("/attempt/take?id=" + attempt.id());
        assertThat(statementsOf(this::ahead)).isEqualTo(1);
    }

    private void sit(String answer) {
        AttemptFixture.handedIn(enrolment, entrance, Map.of(1, new Answer.Choice(answer)));
    }

    private BeforeSheet before() {
        return the(Sitting.class).before(entrance.assessment().activity().id(), offering.id());
    }

    private EnrolmentState state() {
        return inTransaction(() -> the(Enrolments.class).of(amal, offering.id()).orElseThrow().state());
    }

    private List<NextStep> ahead() {
        return inTransaction(() -> the(TestsAhead.class).of(amal, clock.instant()));
    }
}
