package org.roundtable.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.assignment.AssignmentFixture.worth;
import static org.roundtable.course.CourseFixture.aTeacher;
import static org.roundtable.course.CourseFixture.publishedCourse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.course.Activity;
import org.roundtable.course.ChangedMeanwhile;
import org.roundtable.course.Course;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.TeamRole;
import org.roundtable.course.OfferingFixture;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.house.DatabaseTest;
import org.roundtable.shared.MediaType;
import org.roundtable.shared.NotThere;

class SettingWorkTest extends DatabaseTest {

    private Course course;
    private Activity plan;
    private SettingWork setting;

    @BeforeEach
    void a_course_with_an_empty_assignment() {
        course = publishedCourse(member("lena"));
        plan = CourseFixture.anAssignment(course);
        setting = the(SettingWork.class);
        signedInAs(member("lena"));
    }

    @Test
    void an_author_says_what_is_asked() {
        assertThat(setting.open(plan.id()).facts()).isNull();

        setting.set(plan.id(), worth(20), 0);

        assertThat(setting.open(plan.id()).facts()).isEqualTo(worth(20));
    }

    @Test
    void storing_twice_is_storing_once_but_two_authors_do_not_overwrite_one_another() {
        setting.set(plan.id(), worth(20), 0);
        setting.set(plan.id(), worth(20), 0);
        var seen = setting.open(plan.id()).version();
        setting.set(plan.id(), worth(30), seen);

        assertThatThrownBy(() -> setting.set(plan.id(), worth(40), seen)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(setting.open(plan.id()).facts().points()).isEqualByComparingTo("30");
    }

    @Test
    void points_stay_once_they_were_given() {
        setting.set(plan.id(), worth(20), 0);
        var enrolment = EnrolmentFixture.enrolled(OfferingFixture.runningOffering(course), member("amal"));
        AssignmentFixture.marked(AssignmentFixture.handedIn(enrolment, plan, "Plan"), member("lena"), "20");
        var seen = setting.open(plan.id()).version();

        assertThatThrownBy(() -> setting.set(plan.id(), worth(10), seen)).isInstanceOf(Unfit.class).hasMessageContaining("pointsInUse");
    }

    @Test
    void what_cannot_be_asked_is_refused() {
        var usual = worth(20);
        assertThatThrownBy(() -> new WorkFacts("  ", BigDecimal.ONE, true, false, 0, 0, Set.of())).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> new WorkFacts("x", BigDecimal.ZERO, true, false, 0, 0, Set.of())).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> new WorkFacts("x", new BigDecimal("1.001"), true, false, 0, 0, Set.of())).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> new WorkFacts("x", null, true, false, 0, 0, Set.of())).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> new WorkFacts("x", BigDecimal.ONE, false, false, 0, 0, Set.of())).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> new WorkFacts("x", BigDecimal.ONE, false, true, 1, 26, usual.types())).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> new WorkFacts("x", BigDecimal.ONE, false, true, 21, 1, usual.types())).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> new WorkFacts("x", BigDecimal.ONE, false, true, 1, 1, Set.of())).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> new WorkFacts("x".repeat(100_001), BigDecimal.ONE, true, false, 1, 1, Set.of(MediaType.PDF))).isInstanceOf(Unfit.class);
    }

    @Test
    void only_authors_of_the_course_and_only_for_assignments() {
        aTeacher(course, member("gita"), TeamRole.GRADER);
        for (var stranger : List.of(member("gita"), member("eve"))) {
            assertThatThrownBy(() -> as(stranger, () -> setting.open(plan.id()))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(stranger, () -> { setting.set(plan.id(), worth(1), 0); return 0; })).isInstanceOf(NotAllowed.class);
        }
        var lecture = CourseFixture.aLecture(course);
        assertThatThrownBy(() -> setting.open(lecture.id())).isInstanceOf(NotThere.class);
    }
}
