package org.roundtable.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.course.CourseFixture.aLecture;
import static org.roundtable.course.CourseFixture.aUnit;
import static org.roundtable.course.CourseFixture.anActivity;
import static org.roundtable.course.CourseFixture.planned;
import static org.roundtable.course.CourseFixture.publishedCourse;
import static org.roundtable.course.OfferingFixture.openOffering;
import static org.roundtable.course.OfferingFixture.runningOffering;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.access.SignInNeeded;
import org.roundtable.course.Activity;
import org.roundtable.course.ActivityKind;
import org.roundtable.course.Offering;
import org.roundtable.house.DatabaseTest;
import org.roundtable.shared.NotThere;

class LearningTest extends DatabaseTest {

    private final Learning learning = the(Learning.class);

    @Test
    void a_learner_sees_what_is_done_what_is_next_and_what_is_not_open_yet() {
        var course = publishedCourse(member("lena"));
        var first = aLecture(course);
        var second = planned(aLecture(course), null, null, first);
        var later = planned(aLecture(course), 7, null, null);
        var offering = runningOffering(course);
        enrolled("amal", offering);
        signedInAs(member("amal"));

        var before = learning.offering(offering.id());
        done("amal", offering, first);
        var after = learning.offering(offering.id());

        assertThat(before.next()).get().extracting(ActivityStep::id).isEqualTo(first.id());
        assertThat(before.units().get(0).activities().get(1).after()).isEqualTo(first.title());
        assertThat(after.next()).get().extracting(ActivityStep::id).isEqualTo(second.id());
        assertThat(after.units().get(0).activities().get(2)).satisfies(step -> {
            assertThat(step.id()).isEqualTo(later.id());
            assertThat(step.available()).isFalse();
        });
        clock.pass(Duration.ofDays(7));
        assertThat(learning.offering(offering.id()).units().get(0).activities().get(2).available()).isTrue();
    }

    @Test
    void before_the_first_day_everything_is_closed() {
        var course = publishedCourse(member("lena"));
        aLecture(course);
        var offering = openOffering(course);
        enrolled("amal", offering);

        assertThat(as(member("amal"), () -> learning.offering(offering.id())).next()).isEmpty();
    }

    @Test
    void peers_who_finished_a_unit_are_counted_never_named() {
        var course = publishedCourse(member("lena"));
        var unit = aUnit(course, "Unit 1");
        var lecture = anActivity(unit, ActivityKind.LECTURE, "One");
        var test = anActivity(unit, ActivityKind.TEST, "Two");
        var other = anActivity(aUnit(course, "Unit 2"), ActivityKind.LECTURE, "Three");
        var offering = runningOffering(course);
        enrolled("amal", offering);
        enrolled("bela", offering);
        enrolled("chan", offering);
        done("amal", offering, lecture);
        done("amal", offering, test);
        done("bela", offering, lecture);
        done("bela", offering, other);

        var landing = as(member("chan"), () -> learning.offering(offering.id()));

        assertThat(landing.learners()).isEqualTo(3);
        assertThat(landing.units()).extracting(OfferingSteps::finishedByPeers).containsExactly(1L, 1L);
    }

    @Test
    void only_learners_and_the_team_come_in() {
        var offering = runningOffering(publishedCourse(member("lena")));
        enrolled("amal", offering);
        EnrolmentFixture.applied(offering, member("rosa"));
        EnrolmentFixture.waitlisted(offering, member("vera"));
        EnrolmentFixture.atEntrance(offering, member("ezra"));

        assertThat(as(member("amal"), () -> learning.offering(offering.id())).learner()).isTrue();
        assertThat(as(member("lena"), () -> learning.offering(offering.id())).runs()).isTrue();
        assertThat(as(steward("stella"), () -> learning.offering(offering.id())).runs()).isFalse();
        for (var outside : new String[] {"rosa", "vera", "ezra", "nobody"}) {
            assertThatThrownBy(() -> as(member(outside), () -> learning.offering(offering.id()))).as(outside).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> learning.offering(offering.id())).isInstanceOf(SignInNeeded.class);
        assertThatThrownBy(() -> as(member("amal"), () -> learning.offering(-1L))).isInstanceOf(NotThere.class);
    }

    @Test
    void my_offerings_say_how_far_i_am() {
        var course = publishedCourse(member("lena"));
        var first = aLecture(course);
        aLecture(course);
        var offering = runningOffering(course);
        enrolled("amal", offering);
        done("amal", offering, first);
        EnrolmentFixture.waitlisted(openOffering(publishedCourse(member("lena"))), member("amal"));

        signedInAs(member("amal"));

        assertThat(learning.now()).extracting(LearningRow::state).containsExactly(EnrolmentState.ENROLLED, EnrolmentState.WAITLISTED);
        assertThat(learning.offerings(0).rows().get(0)).satisfies(row -> {
            assertThat(row.done()).isEqualTo(1);
            assertThat(row.percent()).isEqualTo(50);
        });
    }

    @Test
    void statements_do_not_grow_with_learners_or_lectures() {
        var course = publishedCourse(member("lena"));
        aLecture(course);
        var offering = runningOffering(course);
        enrolled("amal", offering);
        var few = statementsOf(() -> as(member("amal"), () -> learning.offering(offering.id())));
        IntStream.range(0, 15).forEach(i -> done("amal", offering, aLecture(course)));
        IntStream.range(0, 10).forEach(i -> enrolled("m" + i, offering));

        assertThat(statementsOf(() -> as(member("amal"), () -> learning.offering(offering.id())))).isEqualTo(few).isLessThanOrEqualTo(9);
    }

    private void enrolled(String handle, Offering offering) {
        EnrolmentFixture.enrolled(offering, member(handle));
    }

    private void done(String handle, Offering offering, Activity activity) {
        var member = member(handle);
        inTransaction(() -> {
            var enrolment = the(Enrolments.class).of(member, offering.id()).orElseThrow();
            the(Progresses.class).done(enrolment, activity, clock.instant());
            return null;
        });
    }
}
