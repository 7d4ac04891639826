package org.roundtable.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.assessment.Assessment;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Kind;
import org.roundtable.audit.AuditEntry;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.Course;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingFixture;
import org.roundtable.enrolment.ArrangingTables;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.house.DatabaseTest;
import org.roundtable.shared.RuleBroken;

class OverridingTest extends DatabaseTest {

    private Long lead;
    private Course course;
    private Assessment exam;
    private Offering offering;
    private Enrolment amal;
    private Instant noon;

    @BeforeEach
    void an_exam_of_an_offering() {
        lead = member("lead");
        course = CourseFixture.publishedCourse(lead);
        exam = AssessmentFixture.aTest(course, Kind.EXAM);
        offering = OfferingFixture.runningOffering(course);
        amal = EnrolmentFixture.enrolled(offering, member("amal"));
        noon = clock.instant().plus(Duration.ofHours(3));
        signedInAs(lead);
    }

    /** Trap 2. */
    @Test
    void a_learners_own_comes_before_the_tables_and_of_these_the_most_lenient_counts_in_each_respect() {
        var red = table("Red", "amal");
        var blue = table("Blue", "amal");
        var elsewhere = table("Elsewhere");
        grant(red, new Terms(null, noon, 90, false, null, false, null));
        grant(blue, new Terms(null, noon.plusSeconds(60), 75, false, 2, false, null));
        grant(elsewhere, new Terms(null, null, null, true, null, true, null));
        assertThat(terms()).isEqualTo(new Terms(null, noon.plusSeconds(60), 90, false, 2, false, null));

        the(Overriding.class).grantLearner(offering.id(), exam.activity().id(), "@amal", new Terms(null, null, 30, false, null, false, null), "As agreed");

        assertThat(terms()).isEqualTo(new Terms(null, noon.plusSeconds(60), 30, false, 2, false, null));
    }

    @Test
    void what_is_granted_again_takes_the_place_of_what_was() {
        learner(new Terms(null, null, 90, false, null, false, null));
        learner(new Terms(null, null, null, true, null, false, null));

        assertThat(rows()).extracting(row -> row.terms().noLimit()).containsExactly(true);
        assertThat(audit(rows().get(0).id())).extracting(AuditEntry::action).containsExactly("override.granted", "override.granted");
    }

    @Test
    void withdrawn_it_holds_no_longer_and_stays_in_the_audit() {
        learner(new Terms(null, null, 90, false, null, false, null));
        var id = rows().get(0).id();

        the(Overriding.class).withdraw(id);

        assertThat(terms()).isEqualTo(Terms.NONE);
        assertThat(audit(id)).extracting(AuditEntry::action).containsExactly("override.granted", "override.withdrawn");
    }

    @Test
    void it_needs_a_reason_and_something_to_say() {
        var overriding = the(Overriding.class);
        var more = new Terms(null, null, 90, false, null, false, null);

        assertThatThrownBy(() -> overriding.grantLearner(offering.id(), exam.activity().id(), "amal", more, " ")).isInstanceOf(OverrideUnfit.class);
        assertThatThrownBy(() -> overriding.grantLearner(offering.id(), exam.activity().id(), "amal", Terms.NONE, "Why not")).isInstanceOf(OverrideUnfit.class);
        assertThatThrownBy(() -> overriding.grantLearner(offering.id(), exam.activity().id(), "nobody", more, "Why not")).isInstanceOf(OverrideUnfit.class);
        assertThatThrownBy(() -> as(member("amal"), rowsOf())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_table_that_is_dissolved_gives_nothing() {
        var red = table("Red", "amal");
        grant(red, new Terms(null, null, 90, false, null, false, null));

        the(ArrangingTables.class).dissolve(red);

        assertThat(terms()).isEqualTo(Terms.NONE);
        assertThatThrownBy(() -> the(ArrangingTables.class).seat(table("Red"), "nobody")).isInstanceOf(RuleBroken.class);
    }

    private Long table(String title, String... handles) {
        var table = the(ArrangingTables.class).make(offering.id(), title);
        List.of(handles).forEach(handle -> the(ArrangingTables.class).seat(table, handle));
        return table;
    }

    private void grant(Long table, Terms terms) {
        the(Overriding.class).grantTable(offering.id(), exam.activity().id(), table, terms, "Lab is free later");
    }

    private void learner(Terms terms) {
        the(Overriding.class).grantLearner(offering.id(), exam.activity().id(), "amal", terms, "As agreed");
    }

    private Terms terms() {
        return inTransaction(() -> the(Allowances.class).of(amal, exam, clock.instant())).terms();
    }

    private List<OverrideRow> rows() {
        return the(Overriding.class).sheet(offering.id(), exam.activity().id(), 0).overrides().rows();
    }

    private java.util.concurrent.Callable<List<OverrideRow>> rowsOf() {
        return this::rows;
    }

    private List<AuditEntry> audit(Long id) {
        return inTransaction(() -> the(AuditTrail.class).of("override", id));
    }
}
