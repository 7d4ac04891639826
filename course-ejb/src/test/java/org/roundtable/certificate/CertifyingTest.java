package org.roundtable.certificate;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.roundtable.assignment.AssignmentFixture.anAssignment;
import static org.roundtable.assignment.AssignmentFixture.handedIn;
import static org.roundtable.assignment.AssignmentFixture.marked;
import static org.roundtable.assignment.AssignmentFixture.worth;
import static org.roundtable.course.CourseFixture.aTeacher;
import static org.roundtable.course.CourseFixture.anActivity;
import static org.roundtable.course.CourseFixture.publishedCourse;
import static org.roundtable.course.OfferingFixture.facts;
import static org.roundtable.course.OfferingFixture.runningOffering;
import static org.roundtable.course.OfferingFixture.withPlaces;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.access.SignInNeeded;
import org.roundtable.certificate.Verification.Verdict;
import org.roundtable.course.Activity;
import org.roundtable.course.ActivityKind;
import org.roundtable.course.Course;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingFacts;
import org.roundtable.course.Running;
import org.roundtable.course.TeamRole;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.grading.GradeRule;
import org.roundtable.grading.Releasing;
import org.roundtable.grading.Weighing;
import org.roundtable.house.DatabaseTest;
import org.roundtable.shared.NotThere;

class CertifyingTest extends DatabaseTest {

    private Long lena;
    private Course course;
    private Activity plan;
    private Offering offering;
    private Enrolment amal;
    private Enrolment ben;
    private Certifying certifying;

    /** Amal passes with 18 of 20 points, Ben does not with 5. */
    @BeforeEach
    void one_passes_and_one_does_not() {
        lena = member("lena");
        course = publishedCourse(lena);
        aTeacher(course, member("ida"), TeamRole.INSTRUCTOR);
        aTeacher(course, member("gita"), TeamRole.GRADER);
        plan = anActivity(course, ActivityKind.ASSIGNMENT, "Lesson plan");
        anAssignment(plan, worth(20));
        offering = runningOffering(course, withPlaces(facts(LocalDate.ofInstant(clock.instant(), UTC)), 500));
        amal = learner("amal", "18");
        ben = learner("ben", "5");
        as(lena, () -> {
            the(Weighing.class).set(offering.id(), GradeRule.usual(), Map.of(plan.id(), BigDecimal.valueOf(100)), 0);
            return null;
        });
        certifying = the(Certifying.class);
        signedInAs(lena);
    }

    @Test
    void nothing_is_certified_before_it_is_released() {
        assertThat(certifying.sheet(offering.id(), 0).released()).isFalse();
        assertThatThrownBy(() -> certifying.issue(amal.id())).isInstanceOf(NotOutYet.class);
    }

    @Test
    void certifies_who_meets_the_rule_and_nobody_else() {
        release();

        certifying.issue(amal.id());

        assertThatThrownBy(() -> certifying.issue(ben.id())).isInstanceOf(NotPassed.class);
        assertThat(certifying.sheet(offering.id(), 0).page().rows()).extracting(CertifyRow::handle, CertifyRow::passed, row -> row.number() != null)
            .containsExactly(tuple("amal", true, true), tuple("ben", false, false));
        assertThat(fired(CertificateIssued.class)).singleElement().extracting(CertificateIssued::member).isEqualTo(member("amal"));
    }

    @Test
    void works_the_rule_out_anew_when_it_issues() {
        release();
        as(lena, () -> {
            the(Weighing.class).set(offering.id(), new GradeRule(BigDecimal.valueOf(95), null, GradeRule.usual().missing(), 0), Map.of(plan.id(), BigDecimal.valueOf(100)), 1);
            return null;
        });

        assertThatThrownBy(() -> certifying.issue(amal.id())).isInstanceOf(NotPassed.class);
    }

    @Test
    void issuing_twice_is_issuing_once() {
        release();

        certifying.issue(amal.id());
        certifying.issue(amal.id());
        assertThat(certifying.issueAll(offering.id())).isZero();

        assertThat(fired(CertificateIssued.class)).hasSize(1);
    }

    @Test
    void two_who_issue_at_once_issue_one() throws Exception {
        release();
        var gate = new CyclicBarrier(8);
        var pool = Executors.newFixedThreadPool(8);

        var results = pool.invokeAll(IntStream.range(0, 8).<Callable<Void>>mapToObj(i -> () -> as(lena, () -> {
            gate.await();
            the(Certifying.class).issue(amal.id());
            return null;
        })).toList());
        pool.shutdown();

        for (var result : results) {
            result.get();
        }
        assertThat(fired(CertificateIssued.class)).hasSize(1);
    }

    @Test
    void issues_to_all_who_pass_in_statements_that_do_not_grow_with_the_page() {
        for (var i = 0; i < 30; i++) {
            learner("m" + i, "15");
        }
        release();

        assertThat(certifying.issueAll(offering.id())).isEqualTo(31);
        assertThat(certifying.sheet(offering.id(), 0).page().total()).isEqualTo(32);
        assertThat(statementsOf(() -> certifying.sheet(offering.id(), 0))).isLessThanOrEqualTo(20);
    }

    @Test
    void anybody_with_number_and_code_can_check_it() {
        release();
        certifying.issue(amal.id());
        var code = code(amal);
        signedInAs(null);
        var verifying = the(Verifying.class);

        assertThat(verifying.verify(code.number(), code.code().text().toLowerCase())).satisfies(found -> {
            assertThat(found.verdict()).isEqualTo(Verdict.VALID);
            assertThat(found.facts().member()).isEqualTo("Amal");
            assertThat(found.facts().teachers()).isEqualTo("Lena, Ida");
            assertThat(found.facts().issuedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        });
        assertThat(verifying.verify(" " + code.number() + " ", code.code().printed()).verdict()).isEqualTo(Verdict.VALID);
        for (var wrong : List.of("", "AAAA-AAAA-AAAA-AAAA", code.code().text().substring(1), code.code().text() + "0")) {
            assertThat(verifying.verify(code.number(), wrong)).isEqualTo(Verification.NOTHING);
        }
        assertThat(verifying.verify("2026-999999", code.code().text())).isEqualTo(Verification.NOTHING);
        assertThat(verifying.verify(null, null)).isEqualTo(Verification.NOTHING);
    }

    @Test
    void a_revoked_one_says_so_and_holds_again_when_it_is_issued_again() {
        release();
        certifying.issue(amal.id());
        var code = code(amal);
        var verifying = the(Verifying.class);

        assertThatThrownBy(() -> certifying.revoke(code.number(), " ")).isInstanceOf(ReasonNeeded.class);
        certifying.revoke(code.number(), "Issued for another person.");
        certifying.revoke(code.number(), "Once more.");
        assertThat(verifying.verify(code.number(), code.code().text())).satisfies(found -> {
            assertThat(found.verdict()).isEqualTo(Verdict.REVOKED);
            assertThat(found.revokedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        });
        assertThat(fired(CertificateRevoked.class)).hasSize(1);
        assertThatThrownBy(() -> as(member("amal"), () -> the(HoldingCertificates.class).pdf(code.number()))).isInstanceOf(NotThere.class);
        certifying.issue(amal.id());

        assertThat(verifying.verify(code.number(), code.code().text()).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void a_certificate_keeps_the_words_of_its_day() {
        release();
        certifying.issue(amal.id());
        as(lena, () -> {
            var running = the(Running.class);
            var sheet = running.sheet(offering.id());
            var said = sheet.facts();
            running.schedule(offering.id(), sheet.version(), new OfferingFacts("Another title", said.startsOn(), said.endsOn(), said.zone(), said.places(),
                said.admission(), said.accessKey(), said.withdrawal(), said.withdrawUntil(), said.entranceTest()));
            return null;
        });

        assertThat(the(Verifying.class).verify(code(amal).number(), code(amal).code().text()).facts().offering()).isEqualTo("Spring");
    }

    @Test
    void members_have_their_own_and_no_one_elses() {
        release();
        certifying.issue(amal.id());
        var number = code(amal).number();
        var holding = the(HoldingCertificates.class);

        assertThat(as(member("amal"), holding::mine)).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(number).startsWith("2026-");
            assertThat(row.verifyPath()).startsWith("/certificate/verify?number=" + number + "&code=");
        });
        assertThat(as(member("ben"), holding::mine)).isEmpty();
        assertThat(as(member("amal"), () -> holding.pdf(number))).startsWith("%PDF".getBytes());
        assertThat(as(member("gita"), () -> holding.pdf(number))).isNotEmpty();
        assertThatThrownBy(() -> as(member("ben"), () -> holding.pdf(number))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(member("amal"), () -> holding.pdf("2026-999999"))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as(null, () -> holding.pdf(number))).isInstanceOf(SignInNeeded.class);
    }

    @Test
    void only_who_may_release_grades_certifies() {
        release();
        certifying.issue(amal.id());
        var number = code(amal).number();

        for (var name : List.of("amal", "gita", "stranger")) {
            signedInAs(member(name));
            assertThatThrownBy(() -> certifying.sheet(offering.id(), 0)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> certifying.issue(amal.id())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> certifying.issueAll(offering.id())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> certifying.revoke(number, "Me.")).isInstanceOf(NotAllowed.class);
        }
        signedInAs(member("ida"));
        assertThat(certifying.issueAll(offering.id())).isZero();
    }

    private record Proof(String number, Code code) {}

    private Proof code(Enrolment enrolment) {
        return inTransaction(() -> the(Certificates.class).of(enrolment.id()).map(found -> new Proof(found.number(), found.code())).orElseThrow());
    }

    private Enrolment learner(String name, String points) {
        var enrolment = EnrolmentFixture.enrolled(offering, member(name));
        marked(handedIn(enrolment, plan, "Work"), member("gita"), points);
        return enrolment;
    }

    private void release() {
        as(lena, () -> {
            the(Releasing.class).release(offering.id(), List.of(plan.id()));
            return null;
        });
    }
}
