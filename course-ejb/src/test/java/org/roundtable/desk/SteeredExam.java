package org.roundtable.desk;

import static java.time.ZoneOffset.UTC;
import static org.roundtable.assessment.AssessmentFixture.question;
import static org.roundtable.course.CourseFixture.aTeacher;
import static org.roundtable.course.CourseFixture.publishedCourse;
import static org.roundtable.course.OfferingFixture.facts;
import static org.roundtable.course.OfferingFixture.runningOffering;
import static org.roundtable.course.OfferingFixture.withPlaces;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.TestVersion;
import org.roundtable.attempt.Attempt;
import org.roundtable.attempt.AttemptFixture;
import org.roundtable.course.Offering;
import org.roundtable.course.TeamRole;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.house.DatabaseTest;
import org.roundtable.question.Answer;
import org.roundtable.question.RichText;
import org.roundtable.question.TrueFalse;

/** An exam of two statements, led by Lena and Ida, that Amal and Ben write and Chan has not begun. */
abstract class SteeredExam extends DatabaseTest {

    private static final RichText NONE = RichText.plain("");

    Offering offering;
    TestVersion exam;
    Long activity;
    Enrolment amal;
    Attempt amals;
    Attempt bens;

    @BeforeEach
    void an_exam_that_is_being_sat() {
        var lena = member("lena");
        var course = publishedCourse(lena);
        aTeacher(course, member("ida"), TeamRole.INSTRUCTOR);
        aTeacher(course, member("gita"), TeamRole.GRADER);
        var asked = List.of(question(course, lena, new TrueFalse(RichText.plain("One"), true, NONE, NONE, NONE, NONE), ""),
            question(course, lena, new TrueFalse(RichText.plain("Two"), true, NONE, NONE, NONE, NONE), ""));
        exam = AssessmentFixture.published(course, Kind.EXAM, lena, asked);
        activity = exam.assessment().activity().id();
        offering = runningOffering(course, withPlaces(facts(LocalDate.ofInstant(clock.instant(), UTC)), 500));
        amal = EnrolmentFixture.enrolled(offering, member("amal"));
        amals = AttemptFixture.begun(amal, exam);
        bens = AttemptFixture.begun(EnrolmentFixture.enrolled(offering, member("ben")), exam);
        EnrolmentFixture.enrolled(offering, member("chan"));
        AttemptFixture.answered(amals, Map.of(1, new Answer.Choice("true")));
        signedInAs(lena);
    }

    DeskSheet sheet() {
        return the(WatchingDesk.class).sheet(offering.id(), activity);
    }

    Pulse pulse(Attempt attempt) {
        return the(Following.class).pulses(List.of(attempt.id())).get(0);
    }
}
