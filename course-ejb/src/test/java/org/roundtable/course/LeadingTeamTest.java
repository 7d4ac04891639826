package org.roundtable.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.course.CourseFixture.aCourse;
import static org.roundtable.course.CourseFixture.aTeacher;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.house.DatabaseTest;
import org.roundtable.shared.NotThere;

class LeadingTeamTest extends DatabaseTest {

    private final LeadingTeam leading = the(LeadingTeam.class);

    @Test
    void a_lead_takes_others_in_by_their_handle() {
        var course = aCourse(member("lena")).id();
        member("omar");
        signedInAs(member("lena"));

        leading.add(course, " @omar ", TeamRole.GRADER);

        assertThat(leading.team(course)).extracting(TeamRow::handle).containsExactly("lena", "omar");
        assertThat(fired(TeacherJoined.class)).containsExactly(new TeacherJoined(course, member("omar"), TeamRole.GRADER, member("lena")));
    }

    @Test
    void nobody_is_taken_in_twice_or_out_of_nowhere() {
        var course = aCourse(member("lena")).id();
        signedInAs(member("lena"));

        assertThatThrownBy(() -> leading.add(course, "lena", TeamRole.GRADER)).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> leading.add(course, "nobody", TeamRole.GRADER)).isInstanceOf(NoSuchMember.class);
        assertThatThrownBy(() -> leading.add(course, null, TeamRole.GRADER)).isInstanceOf(NoSuchMember.class);
    }

    @Test
    void there_is_always_somebody_who_leads() {
        var course = aCourse(member("lena"));
        var omar = aTeacher(course, member("omar"), TeamRole.INSTRUCTOR).id();
        signedInAs(member("lena"));
        var lena = leading.team(course.id()).get(0).id();

        assertThatThrownBy(() -> leading.remove(course.id(), lena)).isInstanceOf(NobodyLeads.class);
        assertThatThrownBy(() -> leading.change(course.id(), lena, TeamRole.OBSERVER)).isInstanceOf(NobodyLeads.class);
        leading.change(course.id(), omar, TeamRole.LEAD);
        leading.remove(course.id(), lena);
        assertThat(as(member("omar"), () -> leading.team(course.id()))).extracting(TeamRow::handle).containsExactly("omar");
    }

    @Test
    void two_leads_who_step_down_at_once_leave_one() throws Exception {
        var course = aCourse(member("lena"));
        var omar = aTeacher(course, member("omar"), TeamRole.LEAD).id();
        var lena = as(member("lena"), () -> leading.team(course.id())).get(0).id();
        var pool = Executors.newFixedThreadPool(2);

        var both = pool.invokeAll(List.of(stepDown(course.id(), lena, member("lena")), stepDown(course.id(), omar, member("omar"))));
        pool.shutdown();

        assertThat(both.stream().filter(LeadingTeamTest::refused)).hasSize(1);
        assertThat(inTransaction(() -> the(Courses.class).team(course.id()).stream().map(Teacher::role).toList()))
            .containsExactlyInAnyOrder(TeamRole.LEAD, TeamRole.OBSERVER);
    }

    @Test
    void only_leads_change_the_team_and_only_of_their_course() {
        var course = aCourse(member("lena"));
        aTeacher(course, member("omar"), TeamRole.INSTRUCTOR);
        var elsewhere = aTeacher(aCourse(member("sara")), member("ida"), TeamRole.GRADER).id();

        assertThatThrownBy(() -> as(member("omar"), () -> add(course.id()))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(steward("stella"), () -> add(course.id()))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(member("nobody"), () -> leading.team(course.id()))).isInstanceOf(NotAllowed.class);
        signedInAs(member("lena"));
        assertThatThrownBy(() -> leading.remove(course.id(), elsewhere)).isInstanceOf(NotThere.class);
    }

    private Callable<Object> stepDown(Long course, Long teacher, Long member) {
        return () -> as(member, () -> {
            leading.change(course, teacher, TeamRole.OBSERVER);
            return null;
        });
    }

    private Object add(Long course) {
        leading.add(course, "nobody", TeamRole.GRADER);
        return null;
    }

    private static boolean refused(java.util.concurrent.Future<?> future) {
        try {
            future.get();
            return false;
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(NobodyLeads.class);
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
