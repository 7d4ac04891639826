package org.roundtable.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.GradingMethod;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.TestVersion;
import org.roundtable.attempt.Attempt;
import org.roundtable.attempt.AttemptFixture;
import org.roundtable.attempt.DrawingPapers;
import org.roundtable.attempt.MarkingAttempts;
import org.roundtable.attempt.Papers.Drawn;
import org.roundtable.attempt.SeeingResults;
import org.roundtable.attempt.Sitting;
import org.roundtable.attempt.WatchingTests;
import org.roundtable.certificate.Certifying;
import org.roundtable.course.Course;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingFixture;
import org.roundtable.enrolment.Admitting;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.enrolment.Progresses;
import org.roundtable.grading.GradebookQuery;
import org.roundtable.grading.OwnGrades;
import org.roundtable.grading.SeeingGrades;
import org.roundtable.house.DatabaseTest;
import org.roundtable.question.Answer;
import org.roundtable.question.RichText;
import org.roundtable.question.TrueFalse;
import org.roundtable.regrade.Regrading;

/** Walks through everything that is made of attempts, before and after the next paper of who has handed in one lies ready. */
class PapersAheadCountNowhereTest extends DatabaseTest {

    private Long lead;
    private Offering offering;
    private List<TestVersion> tests;
    private Enrolment amal;
    private List<Attempt> handedIn;

    @BeforeEach
    void a_learner_has_sat_baseline_and_exam_and_may_sit_them_again() {
        lead = member("lead");
        Course course = CourseFixture.publishedCourse(lead);
        tests = List.of(test(course, Kind.BASELINE), test(course, Kind.EXAM));
        offering = OfferingFixture.runningOffering(course);
        amal = EnrolmentFixture.enrolled(offering, member("amal"));
        handedIn = tests.stream().map(test -> AttemptFixture.handedIn(amal, test, Map.of(1, new Answer.Choice("true")))).toList();
        signedInAs(lead);
    }

    @Test
    void grades_evidence_results_progress_and_what_waits_are_as_they_were() {
        var team = seenByTeam();
        var learner = as(member("amal"), this::seenByLearner);

        tests.forEach(test -> assertThat(the(DrawingPapers.class).generate(offering.id(), activity(test))).isEqualTo(new Drawn(1, 1)));

        assertThat(seenByTeam()).isEqualTo(team);
        assertThat(as(member("amal"), this::seenByLearner)).isEqualTo(learner);
    }

    private List<Object> seenByTeam() {
        return List.of(
            the(SeeingGrades.class).gradebook(offering.id(), GradebookQuery.everybody(0)),
            the(SeeingGrades.class).tally(offering.id()),
            the(SeeingGrades.class).cell(offering.id(), amal.id(), activity(tests.get(1))),
            the(Evaluating.class).sheet(offering.id()),
            the(AnalysingItems.class).items(offering.id(), activity(tests.get(1))),
            the(Regrading.class).test(offering.id(), activity(tests.get(1))),
            the(Certifying.class).sheet(offering.id(), 0),
            the(Admitting.class).roster(offering.id(), null, null, 0),
            the(MarkingAttempts.class).queue(offering.id()),
            the(WatchingTests.class).desk(offering.id()).stream().map(row -> List.of(row.writing(), row.handedIn(), row.toMark(), row.window())).toList());
    }

    private List<Object> seenByLearner() {
        return List.of(
            tests.stream().map(test -> the(Sitting.class).before(activity(test), offering.id())).toList(),
            handedIn.stream().map(attempt -> the(SeeingResults.class).receipt(attempt.id())).toList(),
            handedIn.stream().map(attempt -> the(SeeingResults.class).result(attempt.id())).toList(),
            the(OwnGrades.class).of(offering.id()),
            inTransaction(() -> the(Progresses.class).of(amal.id()).stream().map(done -> List.of(done.activity().id(), done.doneAt())).toList()));
    }

    private static Long activity(TestVersion test) {
        return test.assessment().activity().id();
    }

    /** Whose last attempt counts, so that it would show if a paper were taken for one. */
    private TestVersion test(Course course, Kind kind) {
        var assessment = AssessmentFixture.aTest(course, kind);
        AssessmentFixture.ruledBy(assessment, AssessmentFixture.counting(AssessmentFixture.attempts(assessment.rules(), 2, 0), GradingMethod.LAST));
        AssessmentFixture.asking(assessment, List.of(AssessmentFixture.question(course, lead,
            new TrueFalse(RichText.plain("Water is wet."), true, RichText.NONE, RichText.NONE, RichText.NONE, RichText.NONE), "Knows water")));
        return AssessmentFixture.published(assessment, lead);
    }
}
