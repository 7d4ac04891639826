package org.roundtable.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.assignment.AssignmentFixture.handedIn;
import static org.roundtable.assignment.AssignmentFixture.markOf;
import static org.roundtable.course.OfferingFixture.moved;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.assignment.MarkingWork;
import org.roundtable.assignment.Submission;
import org.roundtable.assignment.Submitting;
import org.roundtable.course.OfferingState;
import org.roundtable.shared.NotThere;

class ReleasingTest extends GradedOffering {

    @Test
    void before_release_a_learner_finds_no_trace_of_a_mark() {
        ruled();
        earned(amal, plan, "17");
        correct("88.5", "Second look");

        var own = own("amal");

        assertThat(own.rows()).allSatisfy(row -> {
            assertThat(row.entry().standing()).isEqualTo(Standing.UNRELEASED);
            assertThat(row.entry().percent()).isNull();
            assertThat(row.reason()).isNull();
            assertThat(row.changed()).isFalse();
        });
        assertThat(own.overall()).isEqualTo(new Overall(false, null, List.of(), List.of()));
        assertThat(own.toString()).doesNotContain("85.000").doesNotContain("88.5").doesNotContain("Second look");
        assertThat(as(member("amal"), () -> the(Submitting.class).open(plan.id(), offering.id())).toString()).doesNotContain("17.00").doesNotContain("Well done.");
    }

    @Test
    void one_activity_can_be_released_and_the_others_stay_the_teams() {
        ruled();
        earned(amal, plan, "17");
        earned(amal, essay, "5");
        release(plan);

        var own = own("amal");

        assertThat(own.rows()).extracting(row -> row.entry().percent()).containsExactly(new BigDecimal("85.000"), null);
        assertThat(own.overall().complete()).isFalse();
        assertThat(own.toString()).doesNotContain("25.000");
        assertThat(as(member("amal"), () -> the(Submitting.class).open(plan.id(), offering.id())).feedback().points()).isEqualByComparingTo("17");
        assertThat(as(member("amal"), () -> the(Submitting.class).open(essay.id(), offering.id())).feedback()).isNull();
    }

    @Test
    void when_all_is_released_the_overall_mark_explains_itself() {
        ruled();
        earned(amal, plan, "17");
        earned(amal, essay, "5");
        release();

        var overall = own("amal").overall();

        assertThat(overall.percent()).isEqualTo("61.0");
        assertThat(overall.terms()).extracting(Term::share).containsExactly(new BigDecimal("51.000"), new BigDecimal("10.000"));
        assertThat(overall.passed()).isTrue();
        assertThat(row("Amal").overall()).isEqualTo(overall);
    }

    @Test
    void learners_are_told_once() {
        ruled();
        earned(amal, plan, "17");
        release(plan);
        release(plan);
        release();

        assertThat(fired(GradesReleased.class)).singleElement().satisfies(event -> {
            assertThat(event.members()).containsExactly(member("amal"));
            assertThat(event.activities()).containsExactly(plan.id());
        });
        assertThat(cell(plan.id()).history()).extracting(ChangeRow::what).containsExactly(MarkChange.What.RELEASED);
    }

    @Test
    void releasing_again_adds_what_has_come_since() {
        ruled();
        release(plan);
        earned(amal, plan, "17");

        assertThat(own("amal").rows().get(0).entry().standing()).isEqualTo(Standing.TO_MARK);
        release(plan);

        assertThat(own("amal").rows().get(0).entry().percent()).isEqualByComparingTo("85");
        assertThat(fired(GradesReleased.class)).hasSize(1);
    }

    @Test
    void what_is_marked_after_release_is_out_at_once_and_told() {
        ruled();
        var late = handedIn(amal, plan, "Late work");
        release(plan);
        mark(late, "12");

        assertThat(own("amal").rows().get(0).entry().percent()).isEqualByComparingTo("60");
        assertThat(own("amal").rows().get(0).changed()).isFalse();
        assertThat(as(member("amal"), () -> the(Submitting.class).open(plan.id(), offering.id())).feedback().points()).isEqualByComparingTo("12");
        assertThat(fired(MarkChanged.class)).singleElement().satisfies(event -> assertThat(event.before()).isNull());
    }

    @Test
    void what_changes_after_release_is_versioned_and_told() {
        ruled();
        var work = handedIn(amal, plan, "Work");
        mark(work, "12");
        release(plan);
        mark(work, "15");
        correct("80", "Second marker agreed");

        assertThat(own("amal").rows().get(0).entry().percent()).isEqualByComparingTo("80");
        assertThat(own("amal").rows().get(0).changed()).isTrue();
        assertThat(own("amal").rows().get(0).reason()).isEqualTo("Second marker agreed");
        assertThat(fired(MarkChanged.class)).extracting(MarkChanged::before, MarkChanged::after, MarkChanged::reason).containsExactly(
            org.assertj.core.groups.Tuple.tuple(new BigDecimal("60.000"), new BigDecimal("75.000"), null),
            org.assertj.core.groups.Tuple.tuple(new BigDecimal("75.000"), new BigDecimal("80.000"), "Second marker agreed"));
        assertThat(cell(plan.id()).history()).extracting(ChangeRow::what)
            .containsExactly(MarkChange.What.CHANGED, MarkChange.What.CORRECTED, MarkChange.What.CHANGED, MarkChange.What.RELEASED);
    }

    @Test
    void a_correction_taken_back_lets_what_was_earned_count_again() {
        ruled();
        earned(amal, plan, "12");
        release(plan);
        correct("80", "Second look");
        as(lena, () -> {
            the(Correcting.class).takeBack(offering.id(), amal.id(), plan.id(), "It was the other learner");
            return 0;
        });

        assertThat(own("amal").rows().get(0).entry().percent()).isEqualByComparingTo("60");
        assertThat(own("amal").rows().get(0).reason()).isNull();
    }

    @Test
    void a_correction_needs_a_number_and_a_reason() {
        for (var wrong : new String[] {"-1", "100.001", "50.0001"}) {
            assertThatThrownBy(() -> correct(wrong, "Because")).isInstanceOf(Unfit.class);
        }
        assertThatThrownBy(() -> correct("50", " ")).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> correct("50", "x".repeat(1001))).isInstanceOf(Unfit.class);
        assertThat(cell(plan.id()).history()).isEmpty();
    }

    @Test
    void only_who_may_release_does_and_nobody_corrects_their_own() {
        for (var other : List.of(gita, member("amal"), member("eve"))) {
            assertThatThrownBy(() -> as(other, () -> { the(Releasing.class).release(offering.id(), List.of()); return 0; })).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(other, () -> { the(Correcting.class).correct(offering.id(), amal.id(), plan.id(), BigDecimal.TEN, "x"); return 0; })).isInstanceOf(NotAllowed.class);
        }
        var lenas = org.roundtable.enrolment.EnrolmentFixture.enrolled(offering, lena);
        assertThatThrownBy(() -> as(lena, () -> { the(Correcting.class).correct(offering.id(), lenas.id(), plan.id(), BigDecimal.TEN, "x"); return 0; })).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as(lena, () -> { the(Releasing.class).release(offering.id(), List.of(-1L)); return 0; })).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> own("eve")).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> own("gita")).isInstanceOf(NotThere.class);
    }

    @Test
    void a_large_offering_is_released_in_one_go() {
        ruled();
        java.util.stream.IntStream.range(0, 230).forEach(i -> earned(learner("learner" + i), plan, "15"));

        var statements = statementsOf(() -> release(plan));

        assertThat(fired(GradesReleased.class)).singleElement().satisfies(event -> assertThat(event.members()).hasSize(230));
        assertThat(statements).as("pages of 200, not learners, decide what it costs").isLessThan(60);
    }

    @Test
    void nothing_of_a_released_mark_changes_when_grading_is_closed() {
        ruled();
        moved(offering, OfferingState.FINISHED);

        assertThatThrownBy(() -> correct("50", "Too late")).isInstanceOf(Unfit.class);
    }

    private void mark(Submission work, String points) {
        var id = markOf(work).id();
        as(gita, () -> {
            the(MarkingWork.class).mark(id, new BigDecimal(points), "Well done.", work.handIns());
            return 0;
        });
    }

    private void correct(String percent, String reason) {
        as(lena, () -> {
            the(Correcting.class).correct(offering.id(), amal.id(), plan.id(), new BigDecimal(percent), reason);
            return 0;
        });
    }

    private CellSheet cell(Long activity) {
        return as(lena, () -> the(SeeingGrades.class).cell(offering.id(), amal.id(), activity));
    }
}
