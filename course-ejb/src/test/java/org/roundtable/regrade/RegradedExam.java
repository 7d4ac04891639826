package org.roundtable.regrade;

import static java.time.ZoneOffset.UTC;
import static org.roundtable.assessment.AssessmentFixture.question;
import static org.roundtable.course.CourseFixture.aTeacher;
import static org.roundtable.course.CourseFixture.publishedCourse;
import static org.roundtable.course.OfferingFixture.facts;
import static org.roundtable.course.OfferingFixture.runningOffering;
import static org.roundtable.course.OfferingFixture.withPlaces;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.TestVersion;
import org.roundtable.attempt.Attempt;
import org.roundtable.attempt.AttemptFixture;
import org.roundtable.attempt.Treatment;
import org.roundtable.course.Course;
import org.roundtable.course.Offering;
import org.roundtable.course.TeamRole;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.grading.GradeRule;
import org.roundtable.grading.Releasing;
import org.roundtable.grading.Weighing;
import org.roundtable.house.DatabaseTest;
import org.roundtable.question.Answer;
import org.roundtable.question.QuestionVersion;
import org.roundtable.question.RichText;
import org.roundtable.question.TrueFalse;

/** An exam of five statements for two marks each, of which the first one has the wrong key: "false" should be right. It is all the grade; 60 % pass. */
abstract class RegradedExam extends DatabaseTest {

    static final RichText NONE = RichText.plain("");

    Long lena;
    Course course;
    Offering offering;
    List<QuestionVersion> questions;
    TestVersion exam;
    Long activity;
    Long wrong;

    @BeforeEach
    void an_exam_with_a_wrong_key() {
        lena = member("lena");
        course = publishedCourse(lena);
        aTeacher(course, member("gita"), TeamRole.GRADER);
        questions = IntStream.rangeClosed(1, 5).mapToObj(i -> question(course, lena, new TrueFalse(RichText.plain("Statement " + i), true, NONE, NONE, NONE, NONE), "o")).toList();
        exam = AssessmentFixture.published(course, Kind.EXAM, lena, inOrder());
        activity = exam.assessment().activity().id();
        wrong = questions.get(0).id();
        offering = runningOffering(course, withPlaces(facts(LocalDate.ofInstant(clock.instant(), UTC)), 500));
        as(lena, () -> {
            the(Weighing.class).set(offering.id(), GradeRule.usual(), Map.of(activity, BigDecimal.valueOf(100)), 0);
            return null;
        });
        signedInAs(lena);
    }

    List<QuestionVersion> inOrder() {
        return questions;
    }

    Enrolment enrolled(String name) {
        return EnrolmentFixture.enrolled(offering, member(name));
    }

    /** @return an attempt handed in with these answers, t or f or - for none, question by question */
    Attempt sat(String name, String answers) {
        return AttemptFixture.handedIn(enrolled(name), exam, answers(answers));
    }

    /** By slot, whatever the order of the paper: the fixture's papers have one. */
    Map<Integer, Answer> answers(String answers) {
        var order = inTransaction(() -> the(org.roundtable.assessment.Assessments.class).paper(exam, 7));
        var given = new HashMap<Integer, Answer>();
        order.forEach(place -> {
            var at = IntStream.range(0, questions.size()).filter(i -> questions.get(i).id().equals(place.questionVersion())).findFirst().orElseThrow();
            if (at < answers.length() && answers.charAt(at) != '-') {
                given.put(place.slot(), new Answer.Choice(answers.charAt(at) == 't' ? "true" : "false"));
            }
        });
        return given;
    }

    RulingWish wish(Treatment treatment) {
        return new RulingWish(wrong, treatment, null, treatment.byNewKey() ? List.of("false") : List.of(), "The statement is false.");
    }

    DryRun look(Treatment treatment) {
        return the(Regrading.class).look(offering.id(), activity, wish(treatment), 0);
    }

    void decide(Treatment treatment) {
        the(Regrading.class).decide(offering.id(), activity, wish(treatment));
    }

    void revert() {
        var ruling = the(Regrading.class).test(offering.id(), activity).decisions().stream().filter(RegradeRow::revertible).findFirst().orElseThrow().ruling();
        the(Regrading.class).revert(ruling, "It was right after all.");
    }

    /** @return how many attempts the job wrote */
    int runJob() {
        return RegradeFixture.runJob(this::inTransaction);
    }

    void release() {
        as(lena, () -> {
            the(Releasing.class).release(offering.id(), List.of(activity));
            return null;
        });
    }

    Attempt now(Attempt attempt) {
        return inTransaction(() -> the(jakarta.persistence.EntityManager.class).find(Attempt.class, attempt.id()));
    }

    String points(Attempt attempt) {
        var now = now(attempt);
        return now.points().stripTrailingZeros().toPlainString() + "/" + now.outOf().stripTrailingZeros().toPlainString();
    }
}
