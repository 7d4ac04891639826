package org.roundtable.grading;

import static java.time.ZoneOffset.UTC;
import static org.roundtable.assignment.AssignmentFixture.anAssignment;
import static org.roundtable.assignment.AssignmentFixture.handedIn;
import static org.roundtable.assignment.AssignmentFixture.marked;
import static org.roundtable.assignment.AssignmentFixture.worth;
import static org.roundtable.course.CourseFixture.aTeacher;
import static org.roundtable.course.CourseFixture.publishedCourse;
import static org.roundtable.course.OfferingFixture.facts;
import static org.roundtable.course.OfferingFixture.runningOffering;
import static org.roundtable.course.OfferingFixture.withPlaces;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.roundtable.course.Activity;
import org.roundtable.course.ActivityKind;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.Offering;
import org.roundtable.course.TeamRole;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.house.DatabaseTest;

/** A running offering with two assignments of 20 points, led by Lena, marked by Gita, with Amal and Ben in it. */
abstract class GradedOffering extends DatabaseTest {

    Long lena;
    Long gita;
    Activity plan;
    Activity essay;
    Offering offering;
    Enrolment amal;
    Enrolment ben;

    @BeforeEach
    void two_learners_and_two_assignments() {
        lena = member("lena");
        gita = member("gita");
        var course = publishedCourse(lena);
        aTeacher(course, gita, TeamRole.GRADER);
        plan = CourseFixture.anActivity(course, ActivityKind.ASSIGNMENT, "Lesson plan");
        essay = CourseFixture.anActivity(course, ActivityKind.ASSIGNMENT, "Essay");
        anAssignment(plan, worth(20));
        anAssignment(essay, worth(20));
        offering = runningOffering(course, withPlaces(facts(LocalDate.ofInstant(clock.instant(), UTC)), 500));
        amal = learner("amal");
        ben = learner("ben");
    }

    Enrolment learner(String name) {
        return EnrolmentFixture.enrolled(offering, member(name));
    }

    /** The plan counts 60, the essay 40; the usual bounds. */
    void ruled() {
        as(lena, () -> {
            the(Weighing.class).set(offering.id(), GradeRule.usual(), Map.of(plan.id(), BigDecimal.valueOf(60), essay.id(), BigDecimal.valueOf(40)), 0);
            return 0;
        });
    }

    void earned(Enrolment learner, Activity activity, String points) {
        marked(handedIn(learner, activity, "Work"), gita, points);
    }

    void release(Activity... activities) {
        as(lena, () -> {
            the(Releasing.class).release(offering.id(), List.of(activities).stream().map(Activity::id).toList());
            return 0;
        });
    }

    GradebookSheet book() {
        return as(lena, () -> the(SeeingGrades.class).gradebook(offering.id(), GradebookQuery.everybody(0)));
    }

    GradeRow row(String learner) {
        return book().rows().stream().filter(row -> row.learner().equals(learner)).findFirst().orElseThrow();
    }

    OwnSheet own(String learner) {
        return as(member(learner), () -> the(OwnGrades.class).of(offering.id()));
    }
}
