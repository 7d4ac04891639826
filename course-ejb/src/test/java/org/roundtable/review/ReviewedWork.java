package org.roundtable.review;

import static java.time.ZoneOffset.UTC;
import static org.roundtable.course.CourseFixture.aTeacher;
import static org.roundtable.course.CourseFixture.publishedCourse;
import static org.roundtable.course.OfferingFixture.facts;
import static org.roundtable.course.OfferingFixture.runningOffering;
import static org.roundtable.course.OfferingFixture.withPlaces;
import static org.roundtable.enrolment.EnrolmentFixture.enrolled;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.roundtable.assignment.AssignmentFixture;
import org.roundtable.assignment.Submission;
import org.roundtable.course.Activity;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.Offering;
import org.roundtable.course.TeamRole;
import org.roundtable.enrolment.Enrolling;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.house.DatabaseTest;
import org.roundtable.rubric.Picks;
import org.roundtable.rubric.Rubric;

/** A running offering with one assignment, whose lead lets its authors review one another. */
abstract class ReviewedWork extends DatabaseTest {

    Long lena;
    Long gita;
    Activity plan;
    Offering offering;
    Reviewing reviewing;
    RunningReviews running;
    private final Map<String, Enrolment> enrolments = new HashMap<>();

    @BeforeEach
    void an_assignment_of_a_running_offering() {
        lena = member("lena");
        gita = member("gita");
        var course = publishedCourse(lena);
        aTeacher(course, gita, TeamRole.GRADER);
        plan = CourseFixture.anAssignment(course);
        AssignmentFixture.anAssignment(plan);
        offering = runningOffering(course, withPlaces(facts(LocalDate.ofInstant(clock.instant(), UTC)), 500));
        reviewing = the(Reviewing.class);
        running = the(RunningReviews.class);
    }

    /** @return the enrolment of a learner who has not handed in yet */
    Enrolment learner(String handle) {
        return enrolments.computeIfAbsent(handle, any -> enrolled(offering, member(handle)));
    }

    /** A minute after whoever handed in before. */
    Submission handsIn(String handle) {
        clock.pass(Duration.ofMinutes(1));
        return AssignmentFixture.handedIn(learner(handle), plan, workOf(handle));
    }

    void handIn(String... handles) {
        List.of(handles).forEach(this::handsIn);
    }

    static String workOf(String handle) {
        return "Work number " + handle.hashCode();
    }

    void open(int must, int need) {
        open(must, need, Rubric.NONE);
    }

    void open(int must, int need, Rubric rubric) {
        as(lena, () -> {
            running.open(plan.id(), offering.id(), new RoundFacts(must, need, clock.instant().plus(Duration.ofDays(7)), rubric), false);
            return 0;
        });
    }

    void close() {
        as(lena, () -> {
            running.close(plan.id(), offering.id());
            return 0;
        });
    }

    void leaves(String handle) {
        as(member(handle), () -> {
            the(Enrolling.class).withdraw(offering.id());
            return 0;
        });
    }

    Optional<Long> next(String handle) {
        return as(member(handle), () -> reviewing.next(plan.id(), offering.id()));
    }

    GivingSheet sheet(String handle) {
        return as(member(handle), () -> reviewing.open(plan.id(), offering.id(), null));
    }

    RoundSheet progress() {
        return as(lena, () -> running.sheet(plan.id(), offering.id(), 0));
    }

    /** @return whose work the reviewer has in hand */
    String inHand(String handle) {
        var text = sheet(handle).review().work().text();
        return enrolments.keySet().stream().filter(author -> workOf(author).equals(text)).findFirst().orElseThrow();
    }

    /** Takes the next one. @return whose work it is */
    String takes(String handle) {
        next(handle).orElseThrow();
        return inHand(handle);
    }

    void done(String handle) {
        done(handle, "Clear, but too long.");
    }

    void done(String handle, String text) {
        var review = sheet(handle).review();
        as(member(handle), () -> {
            reviewing.handIn(review.id(), text, Picks.NONE, review.revision());
            return 0;
        });
    }

    /** Takes the next one and hands in a review of it. @return whose work it was */
    String reviews(String handle) {
        var author = takes(handle);
        done(handle);
        return author;
    }
}
