package org.roundtable.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.roundtable.course.CourseFixture.publishedCourse;
import static org.roundtable.course.OfferingFixture.admittingBy;
import static org.roundtable.course.OfferingFixture.facts;
import static org.roundtable.course.OfferingFixture.openOffering;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.certificate.CertificateIssued;
import org.roundtable.certificate.CertificateRevoked;
import org.roundtable.course.Admission;
import org.roundtable.course.Course;
import org.roundtable.course.CoursePublished;
import org.roundtable.course.CourseSentBack;
import org.roundtable.course.EndorsementAsked;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingStarted;
import org.roundtable.course.TeacherJoined;
import org.roundtable.course.TeamRole;
import org.roundtable.enrolment.Cause;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.enrolment.MemberAdmitted;
import org.roundtable.enrolment.MemberApplied;
import org.roundtable.enrolment.MemberAsked;
import org.roundtable.enrolment.MemberEnrolled;
import org.roundtable.enrolment.MemberRejected;
import org.roundtable.enrolment.MemberWaitlisted;
import org.roundtable.enrolment.MemberWithdrew;
import org.roundtable.enrolment.PlaceOffered;
import org.roundtable.grading.CoursePassed;
import org.roundtable.grading.GradesReleased;
import org.roundtable.grading.MarkChanged;
import org.roundtable.house.DatabaseTest;

/** Who is told what of courses, places and marks. */
class CoursePostTest extends DatabaseTest {

    private Long lead;
    private Long amal;
    private Course course;
    private Offering offering;

    @BeforeEach
    void a_course_with_an_offering() {
        lead = member("lead");
        amal = member("amal");
        course = publishedCourse(lead);
        offering = openOffering(course, admittingBy(facts(), Admission.APPROVAL));
    }

    @Test
    void stewards_hear_of_a_course_that_waits_except_who_asked() {
        var steward = steward("salma");
        steward("berit");
        tell(CoursePost.class, post -> post.asked(new EndorsementAsked(course.id(), steward)));

        assertThat(told()).extracting(notice -> notice.member().handle(), Notice::link).containsExactly(tuple("berit", "/course/endorsements"));
    }

    @Test
    void the_team_hears_whether_its_course_was_endorsed() {
        tell(CoursePost.class, post -> {
            post.published(new CoursePublished(course.id(), amal));
            post.sentBack(new CourseSentBack(course.id(), amal, "Unit 2 has no lecture yet."));
            post.published(new CoursePublished(course.id(), lead));
        });

        assertThat(told()).extracting(notice -> notice.member().handle()).containsExactly("lead", "lead");
        assertThat(told().get(1).body()).contains("Unit 2 has no lecture yet.");
    }

    @Test
    void a_new_teacher_hears_of_it_and_a_founder_does_not() {
        tell(CoursePost.class, post -> {
            post.joined(new TeacherJoined(course.id(), amal, TeamRole.GRADER, lead));
            post.joined(new TeacherJoined(course.id(), lead, TeamRole.LEAD, lead));
        });

        assertThat(told()).extracting(notice -> notice.member().handle()).containsExactly("amal");
    }

    @Test
    void all_learners_hear_that_it_has_begun_and_nobody_who_waits() {
        EnrolmentFixture.enrolled(offering, amal);
        EnrolmentFixture.enrolled(offering, member("bo"));
        EnrolmentFixture.waitlisted(offering, member("chen"));
        tell(CoursePost.class, post -> post.started(new OfferingStarted(offering.id(), course.id(), null)));

        assertThat(told()).extracting(notice -> notice.member().handle()).containsExactly("amal", "bo");
    }

    @Test
    void a_member_hears_at_each_step_where_they_stand() {
        tell(EnrolmentPost.class, post -> {
            post.admitted(new MemberAdmitted(1L, amal, offering.id(), lead, "Bring a notebook."));
            post.enrolled(new MemberEnrolled(1L, amal, offering.id()));
            post.waitlisted(new MemberWaitlisted(1L, amal, offering.id()));
            post.offered(new PlaceOffered(1L, amal, offering.id(), clock.instant()));
            post.rejected(new MemberRejected(1L, amal, offering.id(), Cause.BY_TEAM, null));
            post.rejected(new MemberRejected(1L, amal, offering.id(), Cause.ENTRANCE_NOT_PASSED, null));
            post.withdrew(new MemberWithdrew(1L, amal, offering.id(), null, Cause.OFFER_EXPIRED, null));
            post.withdrew(new MemberWithdrew(1L, amal, offering.id(), lead, Cause.BY_TEAM, "You asked us to."));
            post.withdrew(new MemberWithdrew(1L, amal, offering.id(), amal, Cause.OWN_WISH, null));
        });

        assertThat(told()).hasSize(8).allSatisfy(notice -> {
            assertThat(notice.member().handle()).isEqualTo("amal");
            assertThat(notice.link()).isEqualTo("/enrolment/status?offering=" + offering.id());
            assertThat(notice.subject() + notice.body()).doesNotContain("{", "null", "  ");
        });
        assertThat(told().get(3).body()).as("in the member's own zone").contains("Mon 2 Mar 2026, 10:00 (Europe/Berlin)");
    }

    @Test
    void the_team_hears_who_asks_where_it_decides() {
        tell(EnrolmentPost.class, post -> post.applied(new MemberApplied(1L, amal, offering.id())));
        var open = openOffering(publishedCourse(lead));
        tell(EnrolmentPost.class, post -> post.applied(new MemberApplied(2L, amal, open.id())));

        assertThat(told()).singleElement().satisfies(notice -> assertThat(notice.member().handle()).isEqualTo("lead"));
    }

    @Test
    void who_is_asked_to_come_gets_a_link_nobody_else_sees() {
        tell(EnrolmentPost.class, post -> post.asked(new MemberAsked(offering.id(), "amal@example.org", amal, lead, "secret")));

        assertThat(told()).singleElement().satisfies(notice -> {
            assertThat(notice.secret()).isTrue();
            assertThat(notice.link()).isEqualTo("/enrolment/invitation?token=secret");
        });
        assertThat(as(amal, () -> the(ReadingNotices.class).count())).isZero();
    }

    @Test
    void learners_hear_of_marks_and_read_no_number() {
        tell(GradingPost.class, post -> {
            post.released(new GradesReleased(offering.id(), course.id(), List.of(1L), List.of(amal, member("bo")), lead, clock.instant()));
            post.changed(new MarkChanged(offering.id(), 1L, "Essay", amal, new BigDecimal("40"), new BigDecimal("77"), "Counted wrong.", clock.instant()));
            post.changed(new MarkChanged(offering.id(), 1L, "Essay", amal, null, new BigDecimal("77"), null, clock.instant()));
            post.passed(new CoursePassed(1L, amal, offering.id(), course.id(), clock.instant()));
        });

        assertThat(told()).hasSize(5).allSatisfy(notice -> assertThat(notice.subject() + notice.body()).doesNotContain("77", "40", "{", "null"));
    }

    @Test
    void learners_hear_of_their_certificate_and_why_it_was_taken_back() {
        tell(CertificatePost.class, post -> {
            post.issued(new CertificateIssued(1L, "2026-000001", 1L, amal, offering.id()));
            post.revoked(new CertificateRevoked(1L, "2026-000001", 1L, amal, offering.id(), "It was issued to the wrong person."));
        });

        assertThat(told()).hasSize(2).allSatisfy(notice -> assertThat(notice.link()).isEqualTo("/certificate/mine"));
        assertThat(told().get(0).body()).contains("2026-000001").doesNotContain("{");
        assertThat(told().get(1).body()).contains("It was issued to the wrong person.").doesNotContain("{");
    }

    private <T> void tell(Class<T> post, java.util.function.Consumer<T> what) {
        inTransaction(() -> {
            what.accept(the(post));
            return null;
        });
    }

    private List<Notice> told() {
        return inTransaction(() -> the(Notices.class).newest(0, 50)).stream().sorted(java.util.Comparator.comparing(Notice::id)).toList();
    }
}
