package org.roundtable.evidence;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.roundtable.assessment.AssessmentFixture.question;
import static org.roundtable.attempt.AttemptFixture.handedIn;
import static org.roundtable.course.CourseFixture.aTeacher;
import static org.roundtable.course.CourseFixture.publishedCourse;
import static org.roundtable.course.OfferingFixture.facts;
import static org.roundtable.course.OfferingFixture.moved;
import static org.roundtable.course.OfferingFixture.runningOffering;
import static org.roundtable.course.OfferingFixture.withPlaces;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.TestVersion;
import org.roundtable.course.Course;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingState;
import org.roundtable.course.TeamRole;
import org.roundtable.enrolment.Enrolling;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.house.DatabaseTest;
import org.roundtable.question.Answer;
import org.roundtable.question.ContentFixture;
import org.roundtable.question.QuestionVersion;
import org.roundtable.shared.NotThere;

/** Baseline and exam ask two questions to "memory" and "feedback" each, and one to an objective the other does not ask for. */
class EvaluatingTest extends DatabaseTest {

    private Long lena;
    private Course course;
    private Offering offering;
    private TestVersion baseline;
    private TestVersion exam;

    @BeforeEach
    void a_running_offering_with_baseline_and_exam() {
        lena = member("lena");
        course = publishedCourse(lena);
        aTeacher(course, member("gita"), TeamRole.GRADER);
        baseline = AssessmentFixture.published(course, Kind.BASELINE, lena, asked("memory", "memory", "feedback", "feedback", "only before"));
        exam = AssessmentFixture.published(course, Kind.EXAM, lena, asked("memory", "memory", "feedback", "feedback", "only after"));
        offering = runningOffering(course, withPlaces(facts(LocalDate.ofInstant(clock.instant(), UTC)), 500));
        signedInAs(lena);
    }

    @Test
    void tells_what_was_gained_by_those_who_sat_both() {
        for (var i = 0; i < 6; i++) {
            learns("m" + i, 1 + i % 2, 3 + i % 2);
        }
        sits("gone", 2, null);

        var sheet = the(Evaluating.class).sheet(offering.id());

        assertThat(sheet.started()).isEqualTo(7);
        assertThat(sheet.satBaseline()).isEqualTo(7);
        assertThat(sheet.satExam()).isEqualTo(6);
        assertThat(sheet.matched()).isEqualTo(6);
        assertThat(sheet.objectives()).isEqualTo(2);
        assertThat(sheet.gain().before().estimate()).isCloseTo(37.5, within(1e-9));
        assertThat(sheet.gain().after().estimate()).isCloseTo(87.5, within(1e-9));
        assertThat(sheet.gain().raw().estimate()).isCloseTo(50, within(1e-9));
        assertThat(sheet.gain().hake().estimate()).isCloseTo(.8, within(1e-9));
        assertThat(sheet.gain().ifMissingGainedNothing()).isLessThan(.8).isGreaterThan(.6);
        assertThat(sheet.gain().objectives()).extracting(GainSheet.ObjectiveRow::objective).containsExactly("feedback", "memory");
    }

    @Test
    void hides_what_fewer_than_five_would_be_behind() {
        for (var i = 0; i < 4; i++) {
            learns("m" + i, 1, 3);
        }

        assertThat(the(Evaluating.class).sheet(offering.id()).gain()).isNull();
        learns("m4", 2, 4);
        assertThat(the(Evaluating.class).sheet(offering.id()).gain().n()).isEqualTo(5);
    }

    @Test
    void counts_who_began_who_left_and_who_came_to_the_end() {
        for (var i = 0; i < 3; i++) {
            learns("m" + i, 1, 3);
        }
        EnrolmentFixture.withdrawn(offering, member("never-in"));
        EnrolmentFixture.waitlisted(offering, member("waits"));
        EnrolmentFixture.completed(offering, member("done"));
        as(member("m0"), () -> {
            the(Enrolling.class).withdraw(offering.id());
            return null;
        });

        assertThat(the(Evaluating.class).sheet(offering.id())).satisfies(sheet -> {
            assertThat(sheet.started()).isEqualTo(4);
            assertThat(sheet.completed()).isEqualTo(1);
            assertThat(sheet.withdrew()).isEqualTo(1);
            assertThat(sheet.under()).isEqualTo(2);
        });
    }

    @Test
    void is_open_to_everybody_once_the_offering_is_finished() {
        learns("amal", 1, 3);
        signedInAs(null);
        assertThat(the(Evaluating.class).published(course.id())).isEmpty();

        moved(offering, OfferingState.FINISHED);

        assertThat(the(Evaluating.class).published(course.id())).singleElement().extracting(EvidenceSheet::offering).isEqualTo(offering.id());
        assertThat(the(Evaluating.class).published(4711L)).isEmpty();
    }

    @Test
    void before_that_only_those_who_see_grades_see_it() {
        learns("amal", 1, 3);

        assertThat(as(member("gita"), () -> the(Evaluating.class).sheet(offering.id()))).isNotNull();
        assertThatThrownBy(() -> as(member("amal"), () -> the(Evaluating.class).sheet(offering.id()))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(member("stranger"), () -> the(Evaluating.class).sheet(offering.id()))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> the(Evaluating.class).sheet(4711L)).isInstanceOf(NotThere.class);
    }

    @Test
    void takes_the_same_few_statements_for_one_learner_and_for_ten() {
        learns("amal", 1, 3);
        var few = statementsOf(() -> the(Evaluating.class).sheet(offering.id()));
        for (var i = 0; i < 9; i++) {
            learns("m" + i, 2, 4);
        }

        assertThat(statementsOf(() -> the(Evaluating.class).sheet(offering.id()))).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    private void learns(String name, int rightBefore, int rightAfter) {
        sits(name, rightBefore, rightAfter);
    }

    private void sits(String name, Integer rightBefore, Integer rightAfter) {
        var learner = EnrolmentFixture.enrolled(offering, member(name));
        hands(learner, baseline, rightBefore);
        if (rightAfter != null) {
            hands(learner, exam, rightAfter);
        }
    }

    private static void hands(Enrolment learner, TestVersion test, int right) {
        var answers = new HashMap<Integer, Answer>();
        for (var slot = 1; slot <= 5; slot++) {
            answers.put(slot, new Answer.Number(slot <= right ? "987654" : "1"));
        }
        handedIn(learner, test, answers);
    }

    private List<QuestionVersion> asked(String... objectives) {
        return List.of(objectives).stream().map(objective -> question(course, lena, ContentFixture.oneOfEach().get(4), objective)).toList();
    }
}
