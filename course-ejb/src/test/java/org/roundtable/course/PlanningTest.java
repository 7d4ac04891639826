package org.roundtable.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.course.CourseFixture.aLecture;
import static org.roundtable.course.CourseFixture.aTeacher;
import static org.roundtable.course.CourseFixture.facts;
import static org.roundtable.course.CourseFixture.publishedCourse;
import static org.roundtable.course.OfferingFixture.finishedOffering;
import static org.roundtable.course.OfferingFixture.openOffering;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.access.SignInNeeded;
import org.roundtable.house.DatabaseTest;

class PlanningTest extends DatabaseTest {

    private final Planning planning = the(Planning.class);
    private final Endorsing endorsing = the(Endorsing.class);

    @Test
    void any_member_drafts_a_course_and_leads_it() {
        signedInAs(member("lena"));

        var course = planning.draft(facts("Fractions without fear"));

        assertThat(planning.sheet(course).state()).isEqualTo(CourseState.DRAFT);
        assertThat(the(LeadingTeam.class).team(course)).extracting(TeamRow::handle, TeamRow::role)
            .containsExactly(org.assertj.core.groups.Tuple.tuple("lena", TeamRole.LEAD));
    }

    @Test
    void strangers_draft_nothing() {
        assertThatThrownBy(() -> planning.draft(facts("x"))).isInstanceOf(SignInNeeded.class);
    }

    @Test
    void a_draft_is_published_once_a_steward_endorses_it() {
        var course = drafted();
        as(member("lena"), () -> run(() -> planning.askForReview(course)));

        as(steward("stella"), () -> run(() -> {
            assertThat(endorsing.waiting()).extracting(WaitingCourse::id).containsExactly(course);
            endorsing.endorse(course);
            assertThat(endorsing.waiting()).isEmpty();
        }));

        assertThat(as(member("lena"), () -> planning.sheet(course)).state()).isEqualTo(CourseState.PUBLISHED);
        assertThat(fired(EndorsementAsked.class)).containsExactly(new EndorsementAsked(course, member("lena")));
        assertThat(fired(CoursePublished.class)).containsExactly(new CoursePublished(course, steward("stella")));
    }

    @Test
    void who_taught_a_course_to_its_end_may_endorse() {
        finishedOffering(publishedCourse(member("sara")));
        var course = drafted();
        as(member("lena"), () -> run(() -> planning.askForReview(course)));

        as(member("sara"), () -> run(() -> endorsing.endorse(course)));

        assertThat(as(member("lena"), () -> planning.sheet(course)).state()).isEqualTo(CourseState.PUBLISHED);
    }

    @Test
    void others_may_not_and_nobody_endorses_their_own() {
        var course = drafted();
        as(member("lena"), () -> run(() -> planning.askForReview(course)));

        assertThatThrownBy(() -> as(member("nobody"), () -> run(() -> endorsing.endorse(course)))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(member("lena"), () -> run(() -> endorsing.endorse(course)))).isInstanceOf(NotAllowed.class);
        inTransaction(() -> aTeacher(the(Courses.class).by(course).orElseThrow(), steward("stella"), TeamRole.OBSERVER));
        assertThatThrownBy(() -> as(steward("stella"), () -> run(() -> endorsing.endorse(course)))).isInstanceOf(OwnCourse.class);
    }

    @Test
    void what_comes_back_says_why() {
        var course = drafted();
        as(member("lena"), () -> run(() -> planning.askForReview(course)));

        assertThatThrownBy(() -> as(steward("stella"), () -> run(() -> endorsing.sendBack(course, "  ")))).isInstanceOf(Unfit.class);
        as(steward("stella"), () -> run(() -> endorsing.sendBack(course, "Say who it is for.")));

        var sheet = as(member("lena"), () -> planning.sheet(course));
        assertThat(sheet.state()).isEqualTo(CourseState.DRAFT);
        assertThat(sheet.sentBackBecause()).isEqualTo("Say who it is for.");
        assertThat(fired(CourseSentBack.class)).hasSize(1);
    }

    @Test
    void an_empty_course_is_not_looked_at() {
        signedInAs(member("lena"));
        var course = planning.draft(facts("Nothing yet"));

        assertThatThrownBy(() -> planning.askForReview(course)).isInstanceOf(Unfit.class).hasMessage("course.nothingToReview");
    }

    @Test
    void endorsing_twice_is_refused() {
        var course = drafted();
        as(member("lena"), () -> run(() -> planning.askForReview(course)));
        as(steward("stella"), () -> run(() -> endorsing.endorse(course)));

        assertThatThrownBy(() -> as(steward("stella"), () -> run(() -> endorsing.endorse(course)))).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> as(steward("stella"), () -> run(() -> endorsing.sendBack(course, "late")))).isInstanceOf(WrongState.class);
    }

    @Test
    void what_is_typed_is_kept_as_it_is_until_saved() {
        signedInAs(member("lena"));
        var course = planning.draft(facts("Fractions"));
        var typed = new TypedFacts("", "half a sent\u0000", "x".repeat(1000), "en", "STARTING", "CC-BY-4.0", null, null, "maths, ");

        planning.keep(course, typed);
        planning.keep(course, typed);

        assertThat(planning.sheet(course).typed()).isEqualTo(typed);
        assertThat(planning.sheet(course).facts().title()).isEqualTo("Fractions");
        planning.describe(course, planning.sheet(course).version(), facts("Fractions without fear"));
        assertThat(planning.sheet(course).typed()).isNull();
        assertThat(planning.sheet(course).facts().title()).isEqualTo("Fractions without fear");
    }

    @Test
    void too_much_typed_is_refused_before_anything_is_stored() {
        signedInAs(member("lena"));
        var course = planning.draft(facts("Fractions"));

        assertThatThrownBy(() -> planning.keep(course, new TypedFacts("t", "s", "x".repeat(600_000), "en", "", "", "", "", ""))).isInstanceOf(Unfit.class);
        assertThat(planning.sheet(course).typed()).isNull();
    }

    @Test
    void who_saves_over_somebody_elses_change_is_told() {
        signedInAs(member("lena"));
        var course = planning.draft(facts("Fractions"));
        var seen = planning.sheet(course).version();
        planning.describe(course, seen, facts("Fractions, by Omar"));
        var typed = new TypedFacts("Fractions, by Lena", "", "", "en", "STARTING", "", "", "", "");
        planning.keep(course, typed);

        assertThatThrownBy(() -> planning.describe(course, seen, facts("Fractions, by Lena"))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(planning.sheet(course).facts().title()).isEqualTo("Fractions, by Omar");
        assertThat(planning.sheet(course).typed()).as("nothing typed is lost").isEqualTo(typed);
    }

    @Test
    void interests_follow_the_last_word() {
        signedInAs(member("lena"));
        var course = planning.draft(facts("Fractions"));
        var changed = new CourseFacts("Fractions", "", "", "de-AT", Level.EXPERIENCED, "CC0-1.0", "By Ada", "https://example.org", Set.of("maths", "feedback"));

        planning.describe(course, planning.sheet(course).version(), changed);

        assertThat(planning.sheet(course).facts()).isEqualTo(changed);
    }

    @Test
    void a_course_with_learners_in_it_is_not_archived() {
        var course = publishedCourse(member("lena"));
        var offering = openOffering(course);
        signedInAs(member("lena"));

        assertThatThrownBy(() -> planning.archive(course.id())).isInstanceOf(StillNeeded.class);
        OfferingFixture.moved(offering, OfferingState.FINISHED);
        planning.archive(course.id());
        assertThat(planning.sheet(course.id()).state()).isEqualTo(CourseState.ARCHIVED);
    }

    private Long drafted() {
        return as(member("lena"), () -> {
            var course = planning.draft(facts("Fractions without fear"));
            aLecture(inTransaction(() -> the(Courses.class).by(course).orElseThrow()));
            return course;
        });
    }

    private static Void run(Runnable work) {
        work.run();
        return null;
    }
}
