package org.roundtable.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.TestVersion;
import org.roundtable.attempt.AttemptFixture;
import org.roundtable.attempt.AttemptHandedIn;
import org.roundtable.attempt.AttemptScored;
import org.roundtable.attempt.Knock;
import org.roundtable.attempt.Rehearsing;
import org.roundtable.attempt.Saving;
import org.roundtable.attempt.SentAnswers;
import org.roundtable.attempt.Sitting;
import org.roundtable.attempt.Surroundings;
import org.roundtable.attempt.WatchingTests;
import org.roundtable.certificate.Certifying;
import org.roundtable.course.Course;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingFixture;
import org.roundtable.enrolment.Admitting;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.enrolment.Enrolments;
import org.roundtable.grading.GradebookQuery;
import org.roundtable.grading.SeeingGrades;
import org.roundtable.house.DatabaseTest;
import org.roundtable.question.Answer;
import org.roundtable.question.RichText;
import org.roundtable.question.TrueFalse;
import org.roundtable.shared.NotThere;

/** Walks through everything a team sees of its learners, before and after one of the team sat a test run of the baseline and the exam. */
class TestRunsCountNowhereTest extends DatabaseTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    private Long lead;
    private Offering offering;
    private List<TestVersion> tests;

    @BeforeEach
    void a_learner_has_sat_baseline_and_exam() {
        lead = member("lead");
        Course course = CourseFixture.publishedCourse(lead);
        tests = List.of(test(course, Kind.BASELINE), test(course, Kind.EXAM));
        offering = OfferingFixture.runningOffering(course);
        var amal = EnrolmentFixture.enrolled(offering, member("amal"));
        tests.forEach(test -> AttemptFixture.handedIn(amal, test, Map.of(1, new Answer.Choice("true"))));
        signedInAs(lead);
    }

    @Test
    void gradebook_evidence_certificates_roster_and_desk_are_as_they_were() {
        var before = seen();
        int told = fired(AttemptHandedIn.class).size() + fired(AttemptScored.class).size();

        tests.forEach(this::testRun);

        assertThat(seen()).isEqualTo(before);
        assertThat(fired(AttemptHandedIn.class).size() + fired(AttemptScored.class).size()).isEqualTo(told);
        var run = inTransaction(() -> the(Enrolments.class).of(lead, offering.id()).orElseThrow().id());
        assertThatThrownBy(() -> the(SeeingGrades.class).cell(offering.id(), run, tests.get(1).assessment().activity().id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> the(Certifying.class).issue(run)).isInstanceOf(NotThere.class);
    }

    private List<Object> seen() {
        return List.of(
            the(SeeingGrades.class).gradebook(offering.id(), GradebookQuery.everybody(0)),
            the(SeeingGrades.class).tally(offering.id()),
            the(Evaluating.class).sheet(offering.id()),
            the(Certifying.class).sheet(offering.id(), 0),
            the(Admitting.class).roster(offering.id(), null, null, 0),
            the(WatchingTests.class).desk(offering.id()));
    }

    private void testRun(TestVersion test) {
        var attempt = the(Rehearsing.class).start(test.assessment().activity().id(), offering.id(), new Knock(true, null, new Surroundings(null, null, null, null, null)));
        var paper = the(Sitting.class).open(attempt, TOKEN, true);
        the(Saving.class).handIn(attempt, new SentAnswers(TOKEN, paper.deadline(), List.of(new SentAnswers.Sent(1, 1, new Answer.Choice("true").json(), false))));
    }

    private TestVersion test(Course course, Kind kind) {
        var assessment = AssessmentFixture.aTest(course, kind);
        AssessmentFixture.asking(assessment, List.of(AssessmentFixture.question(course, lead,
            new TrueFalse(RichText.plain("Water is wet."), true, RichText.NONE, RichText.NONE, RichText.NONE, RichText.NONE), "Knows water")));
        return AssessmentFixture.published(assessment, lead);
    }
}
