package org.roundtable.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.course.CourseFixture.aTeacher;
import static org.roundtable.course.CourseFixture.publishedCourse;
import static org.roundtable.course.OfferingFixture.admittingBy;
import static org.roundtable.course.OfferingFixture.facts;
import static org.roundtable.course.OfferingFixture.openOffering;
import static org.roundtable.course.OfferingFixture.withEntranceTest;
import static org.roundtable.course.OfferingFixture.withPlaces;
import static org.roundtable.enrolment.EnrolmentState.ADMITTED;
import static org.roundtable.enrolment.EnrolmentState.ENROLLED;
import static org.roundtable.enrolment.EnrolmentState.ENTRANCE;
import static org.roundtable.enrolment.EnrolmentState.REJECTED;
import static org.roundtable.enrolment.EnrolmentState.WAITLISTED;
import static org.roundtable.enrolment.EnrolmentState.WITHDRAWN;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.course.Admission;
import org.roundtable.course.Course;
import org.roundtable.course.TeamRole;
import org.roundtable.house.DatabaseTest;
import org.roundtable.shared.NotThere;

class AdmittingTest extends DatabaseTest {

    private Course course;
    private Admitting admitting;

    @BeforeEach
    void begin() {
        var lead = member("lena");
        course = publishedCourse(lead);
        admitting = the(Admitting.class);
        signedInAs(lead);
    }

    @Test
    void the_team_lets_an_applicant_in() {
        var offering = openOffering(course, admittingBy(facts(), Admission.APPROVAL));
        var amal = EnrolmentFixture.applied(offering, member("amal")).id();

        admitting.admit(amal, " Welcome. ");
        admitting.admit(amal, "Once more.");

        assertThat(state(amal)).isEqualTo(ENROLLED);
        assertThat(fired(MemberAdmitted.class)).singleElement().extracting(MemberAdmitted::note).isEqualTo("Welcome.");
        assertThat(fired(MemberEnrolled.class)).hasSize(1);
    }

    @Test
    void who_is_let_in_while_no_place_is_left_waits() {
        var offering = openOffering(course, withPlaces(admittingBy(facts(), Admission.APPROVAL), 1));
        EnrolmentFixture.enrolled(offering, member("amal"));
        var bela = EnrolmentFixture.applied(offering, member("bela")).id();

        admitting.admit(bela, null);

        assertThat(state(bela)).isEqualTo(WAITLISTED);
    }

    @Test
    void the_entrance_test_comes_after_the_teams_word() {
        var offering = openOffering(course, withEntranceTest(admittingBy(facts(), Admission.APPROVAL)));
        var amal = EnrolmentFixture.applied(offering, member("amal")).id();

        admitting.admit(amal, null);

        assertThat(state(amal)).isEqualTo(ENTRANCE);
    }

    @Test
    void a_near_miss_gets_in_with_a_reason_only() {
        var offering = openOffering(course, withEntranceTest(facts()));
        var amal = EnrolmentFixture.rejectedAtEntrance(offering, member("amal")).id();
        var bela = EnrolmentFixture.atEntrance(offering, member("bela")).id();

        assertThatThrownBy(() -> admitting.admit(amal, "  ")).isInstanceOf(ReasonNeeded.class);
        admitting.admit(amal, "Taught this for ten years.");
        admitting.admit(bela, "Passed it elsewhere.");

        assertThat(state(amal)).isEqualTo(ENROLLED);
        assertThat(state(bela)).isEqualTo(ENROLLED);
    }

    @Test
    void rejecting_and_removing_need_a_reason_which_is_told() {
        var offering = openOffering(course, admittingBy(facts(), Admission.APPROVAL));
        var amal = EnrolmentFixture.applied(offering, member("amal")).id();
        var bela = EnrolmentFixture.enrolled(offering, member("bela")).id();

        assertThatThrownBy(() -> admitting.reject(amal, null)).isInstanceOf(ReasonNeeded.class);
        admitting.reject(amal, "Next time.");
        admitting.reject(amal, "Next time.");
        admitting.remove(bela, "Asked us to.");

        assertThat(state(amal)).isEqualTo(REJECTED);
        assertThat(state(bela)).isEqualTo(WITHDRAWN);
        assertThat(fired(MemberRejected.class)).singleElement().extracting(MemberRejected::note).isEqualTo("Next time.");
        assertThat(fired(MemberWithdrew.class)).singleElement().extracting(MemberWithdrew::cause).isEqualTo(Cause.BY_TEAM);
        assertThatThrownBy(() -> admitting.reject(bela, "Again.")).isInstanceOf(StandsElsewhere.class);
    }

    @Test
    void the_team_moves_somebody_to_the_head_of_the_waiting_list() {
        var offering = openOffering(course, withPlaces(facts(), 1));
        var amal = EnrolmentFixture.enrolled(offering, member("amal")).id();
        var bela = EnrolmentFixture.waitlisted(offering, member("bela")).id();
        var chi = EnrolmentFixture.waitlisted(offering, member("chi")).id();

        admitting.moveUp(chi, "Comes with a class that starts on Monday.");
        admitting.remove(amal, "Asked us to.");

        assertThat(state(chi)).isEqualTo(ADMITTED);
        assertThat(state(bela)).isEqualTo(WAITLISTED);
        assertThatThrownBy(() -> admitting.moveUp(chi, "Again.")).isInstanceOf(StandsElsewhere.class);
    }

    @Test
    void the_roster_shows_a_page_of_those_asked_for() {
        var offering = openOffering(course, withPlaces(facts(), 60));
        for (var i = 10; i < 50; i++) {
            EnrolmentFixture.enrolled(offering, member("m" + i));
        }
        EnrolmentFixture.applied(offering, member("zoe"));

        var first = admitting.roster(offering.id(), null, null, 0);
        assertThat(first.page().rows()).hasSize(25);
        assertThat(first.page().total()).isEqualTo(41);
        assertThat(first.count(ENROLLED)).isEqualTo(40);
        assertThat(admitting.roster(offering.id(), null, null, 1).page().rows()).hasSize(16);
        assertThat(admitting.roster(offering.id(), EnrolmentState.APPLIED, null, 0).page().rows()).extracting(RosterRow::handle).containsExactly("zoe");
        assertThat(admitting.roster(offering.id(), ENROLLED, "M1", 0).page().total()).isEqualTo(10);
        assertThat(admitting.roster(offering.id(), null, "%", 0).page().total()).isZero();
        assertThat(statementsOf(() -> admitting.roster(offering.id(), null, null, 0))).isLessThanOrEqualTo(8);
    }

    @Test
    void the_roster_shows_those_who_wait_in_the_order_they_wait_in() {
        var offering = openOffering(course, withPlaces(facts(), 1));
        for (var name : List.of("zoe", "amal", "mia")) {
            EnrolmentFixture.waitlisted(offering, member(name));
            clock.pass(java.time.Duration.ofMinutes(1));
        }

        assertThat(admitting.roster(offering.id(), WAITLISTED, null, 0).page().rows()).extracting(RosterRow::handle).containsExactly("zoe", "amal", "mia");
    }

    @Test
    void only_those_who_may_admit_see_and_decide() {
        var offering = openOffering(course, admittingBy(facts(), Admission.APPROVAL));
        var amal = EnrolmentFixture.applied(offering, member("amal")).id();
        aTeacher(course, member("gus"), TeamRole.GRADER);
        aTeacher(course, member("ida"), TeamRole.INSTRUCTOR);
        publishedCourse(member("other"));

        for (var name : List.of("amal", "gus", "other")) {
            signedInAs(member(name));
            assertThatThrownBy(() -> admitting.roster(offering.id(), null, null, 0)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> admitting.admit(amal, "Me.")).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> admitting.reject(amal, "Me.")).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> admitting.remove(amal, "Me.")).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> admitting.moveUp(amal, "Me.")).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> the(Asking.class).ask(offering.id(), "amal")).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> the(Asking.class).asked(offering.id(), 0)).isInstanceOf(NotAllowed.class);
        }
        signedInAs(member("ida"));
        assertThat(admitting.roster(offering.id(), null, null, 0).total()).isEqualTo(1);
        assertThatThrownBy(() -> admitting.admit(4711L, null)).isInstanceOf(NotThere.class);
    }

    @Test
    void asks_members_and_addresses_and_nobody_else() {
        var offering = openOffering(course);
        member("amal");
        EnrolmentFixture.enrolled(offering, member("bela"));
        var asking = the(Asking.class);

        asking.ask(offering.id(), "amal");
        asking.ask(offering.id(), "Somebody@Example.org ");
        assertThatThrownBy(() -> asking.ask(offering.id(), "nobody-here")).isInstanceOf(NobodyThere.class);
        assertThatThrownBy(() -> asking.ask(offering.id(), "x@y\nBcc: z@example.org")).isInstanceOf(NobodyThere.class);
        assertThatThrownBy(() -> asking.ask(offering.id(), "")).isInstanceOf(NobodyThere.class);
        assertThatThrownBy(() -> asking.ask(offering.id(), "bela")).isInstanceOf(AlreadyIn.class);

        assertThat(asking.asked(offering.id(), 0)).extracting(InvitationRow::email).containsExactlyInAnyOrder("somebody@example.org", "amal@example.org");
        assertThat(fired(MemberAsked.class)).extracting(MemberAsked::member).containsExactly(member("amal"), null);
    }

    private EnrolmentState state(Long enrolment) {
        return inTransaction(() -> the(Enrolments.class).by(enrolment).orElseThrow().state());
    }
}
