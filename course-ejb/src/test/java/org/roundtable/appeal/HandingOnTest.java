package org.roundtable.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.LeadingTeam;
import org.roundtable.course.TeamRole;
import org.roundtable.network.Stewarding;

class HandingOnTest extends AppealedExam {

    @Test
    void stewards_hear_of_what_waits_for_them_when_the_last_other_of_a_team_leaves_it() {
        grader();
        var salma = steward("salma");
        var appeal = appealed("amal", marked("amal"), essays.get(0));
        assertThat(told("salma")).isEmpty();
        var amalHeard = told("amal").size();

        leaves("gita");

        assertThat(fired(AppealHandedOn.class)).containsExactly(new AppealHandedOn(appeal, offering.id(), "Check yourself", List.of(salma), clock.instant()));
        assertThat(told("salma")).singleElement().satisfies(body -> assertThat(body).contains("Check yourself", "nobody of the team is left").doesNotContainIgnoringCase("amal")
            .doesNotContainIgnoringCase("lena"));
        assertThat(told("lena")).as("who marked it").noneMatch(body -> body.contains("nobody of the team is left"));
        assertThat(told("amal")).as("whose it is").hasSize(amalHeard);
        letStand(salma, appeal);
    }

    @Test
    void so_they_do_when_the_last_other_only_observes_from_now_on_or_is_shut_out() {
        grader();
        var salma = steward("salma");
        appealed("amal", marked("amal"), essays.get(0));
        as(lena, () -> {
            the(LeadingTeam.class).change(course.id(), seat("gita"), TeamRole.OBSERVER);
            return null;
        });
        assertThat(told("salma")).hasSize(1);
        as(lena, () -> {
            the(LeadingTeam.class).change(course.id(), seat("gita"), TeamRole.GRADER);
            return null;
        });

        for (var times = 0; times < 2; times++) {
            as(salma, () -> {
                the(Stewarding.class).disable(member("gita"), "Sold the answers");
                return null;
            });
        }

        assertThat(told("salma")).hasSize(2);
    }

    @Test
    void a_steward_whose_appeal_it_is_or_who_marked_it_hears_nothing_of_it() {
        grader();
        steward("amal");
        var salma = steward("salma");
        appealed("amal", marked("amal"), essays.get(0));

        leaves("gita");

        assertThat(fired(AppealHandedOn.class)).extracting(AppealHandedOn::stewards).containsExactly(List.of(salma));
    }

    @Test
    void nobody_hears_anything_while_somebody_is_left_or_when_it_waited_for_stewards_already() {
        grader();
        CourseFixture.aTeacher(course, member("otto"), TeamRole.GRADER);
        CourseFixture.aTeacher(course, member("olga"), TeamRole.OBSERVER);
        steward("salma");
        var attempt = marked("amal");
        appealed("amal", attempt, essays.get(0));
        appealed("amal", attempt, statement);

        leaves("gita");
        assertThat(fired(AppealHandedOn.class)).as("otto is left").isEmpty();
        leaves("otto");
        assertThat(fired(AppealHandedOn.class)).as("lena can answer for the key").hasSize(1);
        leaves("olga");

        assertThat(fired(AppealHandedOn.class)).as("who observed could not have answered it").hasSize(1);
    }

    @Test
    void what_is_answered_or_rehearsed_or_of_another_course_is_not_handed_on() {
        var gita = grader();
        steward("salma");
        letStand(gita, appealed("amal", marked("amal"), essays.get(0)));
        var other = CourseFixture.publishedCourse(member("omar"));
        var seat = CourseFixture.aTeacher(other, gita, TeamRole.GRADER).id();
        appealed("ben", marked("ben"), essays.get(0));
        as(member("omar"), () -> {
            the(LeadingTeam.class).remove(other.id(), seat);
            return null;
        });
        assertThat(fired(AppealHandedOn.class)).isEmpty();

        leaves("gita");

        assertThat(fired(AppealHandedOn.class)).hasSize(1);
    }

    private void leaves(String handle) {
        as(lena, () -> {
            the(LeadingTeam.class).remove(course.id(), seat(handle));
            return null;
        });
    }

    private Long seat(String handle) {
        return as(lena, () -> the(LeadingTeam.class).team(course.id())).stream().filter(row -> row.handle().equals(handle)).findFirst().orElseThrow().id();
    }

    private List<String> told(String name) {
        return inTransaction(() -> the(EntityManager.class).createQuery("select n.body from Notice n where n.member.id = :member", String.class)
            .setParameter("member", member(name)).getResultList());
    }
}
