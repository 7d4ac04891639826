package org.roundtable.appeal;

import static java.time.ZoneOffset.UTC;
import static org.roundtable.assessment.AssessmentFixture.question;
import static org.roundtable.course.CourseFixture.publishedCourse;
import static org.roundtable.course.OfferingFixture.facts;
import static org.roundtable.course.OfferingFixture.runningOffering;
import static org.roundtable.course.OfferingFixture.withPlaces;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Assessments;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.TestVersion;
import org.roundtable.attempt.Attempt;
import org.roundtable.attempt.AttemptFixture;
import org.roundtable.attempt.MarkingAttempts;
import org.roundtable.course.Course;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.Offering;
import org.roundtable.course.TeamRole;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.grading.GradeRule;
import org.roundtable.grading.Releasing;
import org.roundtable.grading.Weighing;
import org.roundtable.house.DatabaseTest;
import org.roundtable.question.Answer;
import org.roundtable.question.Essay;
import org.roundtable.question.QuestionVersion;
import org.roundtable.question.RichText;
import org.roundtable.question.TrueFalse;

/** An exam of one statement and four essays for two marks each, of an instructor who teaches alone. It is all the grade; 60 % pass. */
abstract class AppealedExam extends DatabaseTest {

    static final RichText NONE = RichText.plain("");

    Long lena;
    Long amal;
    Course course;
    Offering offering;
    QuestionVersion statement;
    List<QuestionVersion> essays;
    TestVersion exam;
    Long activity;

    @BeforeEach
    void an_exam_of_a_sole_instructor() {
        lena = member("lena");
        amal = member("amal");
        course = publishedCourse(lena);
        statement = question(course, lena, new TrueFalse(RichText.plain("It is so."), true, NONE, NONE, NONE, NONE), "o");
        essays = Stream.of("First", "Second", "Third", "Fourth")
            .map(which -> question(course, lena, new Essay(RichText.plain(which + ": discuss."), NONE, NONE, 300, NONE, NONE), "o")).toList();
        exam = AssessmentFixture.published(course, Kind.EXAM, lena, Stream.concat(Stream.of(statement), essays.stream()).toList());
        activity = exam.assessment().activity().id();
        offering = runningOffering(course, withPlaces(facts(LocalDate.ofInstant(clock.instant(), UTC)), 500));
        as(lena, () -> {
            the(Weighing.class).set(offering.id(), GradeRule.usual(), Map.of(activity, BigDecimal.valueOf(100)), 0);
            return null;
        });
    }

    Long grader() {
        var gita = member("gita");
        CourseFixture.aTeacher(course, gita, TeamRole.GRADER);
        return gita;
    }

    /** @return an attempt handed in, the statement answered wrongly and each essay with a text */
    Attempt sat(String name) {
        return sat(EnrolmentFixture.enrolled(offering, member(name)));
    }

    Attempt sat(Enrolment enrolment) {
        var given = new HashMap<Integer, Answer>();
        inTransaction(() -> the(Assessments.class).paper(exam, 7)).forEach(place -> given.put(place.slot(),
            place.questionVersion().equals(statement.id()) ? new Answer.Choice("false") : new Answer.Text("Both sides.")));
        return AttemptFixture.handedIn(enrolment, exam, given);
    }

    /** Gives each essay that waits so many points. */
    void mark(Long marker, String points) {
        as(marker, () -> {
            var marking = the(MarkingAttempts.class);
            essays.forEach(essay -> {
                for (var next = marking.next(offering.id(), essay.id()); next.isPresent(); next = marking.next(offering.id(), essay.id())) {
                    marking.mark(next.get().id(), new BigDecimal(points), "So far so good.");
                }
            });
            return null;
        });
    }

    void release() {
        as(lena, () -> {
            the(Releasing.class).release(offering.id(), List.of(activity));
            return null;
        });
    }

    /** @return an attempt whose essays have one point each, released */
    Attempt marked(String name) {
        var attempt = sat(name);
        mark(lena, "1");
        release();
        return attempt;
    }

    int slot(QuestionVersion question) {
        return inTransaction(() -> the(Assessments.class).paper(exam, 7)).stream().filter(place -> place.questionVersion().equals(question.id())).findFirst().orElseThrow().slot();
    }

    /** @return id of what {@code name} appeals */
    Long appealed(String name, Attempt attempt, QuestionVersion question) {
        as(member(name), () -> {
            the(Appealing.class).appeal(attempt.id(), slot(question), "I said both.");
            return null;
        });
        return stored(attempt, question).id();
    }

    Appeal stored(Attempt attempt, QuestionVersion question) {
        return inTransaction(() -> the(Appeals.class).against(attempt.id()).get(slot(question)));
    }

    Attempt now(Attempt attempt) {
        return inTransaction(() -> the(EntityManager.class).find(Attempt.class, attempt.id()));
    }

    AnsweringAppeals answering() {
        return the(AnsweringAppeals.class);
    }

    void letStand(Long who, Long appeal) {
        as(who, () -> {
            answering().letStand(appeal, "It says one side.");
            return null;
        });
    }

    void markOtherwise(Long who, Long appeal, String points) {
        as(who, () -> {
            answering().markOtherwise(appeal, new BigDecimal(points), "It says both indeed.");
            return null;
        });
    }
}
