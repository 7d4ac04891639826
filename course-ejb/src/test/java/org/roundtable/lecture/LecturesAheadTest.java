package org.roundtable.lecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.course.CourseFixture.aLecture;
import static org.roundtable.course.CourseFixture.anActivity;
import static org.roundtable.course.CourseFixture.planned;
import static org.roundtable.course.CourseFixture.publishedCourse;
import static org.roundtable.course.OfferingFixture.moved;
import static org.roundtable.course.OfferingFixture.runningOffering;
import static org.roundtable.enrolment.LearnerFixture.learner;
import static org.roundtable.lecture.LectureFixture.written;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.course.Activity;
import org.roundtable.course.ActivityKind;
import org.roundtable.course.Course;
import org.roundtable.course.NextStep;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingState;
import org.roundtable.house.DatabaseTest;

class LecturesAheadTest extends DatabaseTest {

    private Course course;
    private Activity first;
    private Activity second;
    private Offering offering;

    @BeforeEach
    void aRunningCourseOfTwoLecturesOneAfterTheOther() {
        course = publishedCourse(member("meera"));
        first = written(aLecture(course), member("meera"), "One");
        second = written(planned(anActivity(course, ActivityKind.LECTURE, "Second"), null, null, first), member("meera"), "Two");
        offering = runningOffering(course);
        learner(offering, member("amal"));
        signedInAs(member("amal"));
    }

    @Test
    void a_learner_goes_on_with_the_first_lecture_that_is_not_done() {
        assertThat(ahead("amal")).extracting(NextStep::link).containsExactly("/lecture/view?id=%d&offering=%d".formatted(first.id(), offering.id()));

        the(Attending.class).done(first.id(), offering.id());

        assertThat(ahead("amal")).extracting(NextStep::title).containsExactly("Second");

        the(Attending.class).done(second.id(), offering.id());

        assertThat(ahead("amal")).isEmpty();
    }

    @Test
    void what_is_not_open_or_not_published_yet_is_passed_over() {
        planned(first, 20, null, null);
        aLecture(course);
        written(anActivity(course, ActivityKind.LECTURE, "Open already"), member("meera"), "Three");

        var another = runningOffering(course);
        learner(another, member("ben"));

        assertThat(ahead("ben")).extracting(NextStep::title).containsExactly("Open already");
    }

    @Test
    void nobody_reads_on_in_what_is_over() {
        moved(offering, OfferingState.GRADING);

        assertThat(ahead("amal")).isEmpty();
    }

    private List<NextStep> ahead(String name) {
        return inTransaction(() -> the(LecturesAhead.class).of(member(name), clock.instant()));
    }
}
