package org.roundtable.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.assignment.AssignmentFixture.handedIn;
import static org.roundtable.course.OfferingFixture.moved;

import org.junit.jupiter.api.Test;
import org.roundtable.course.OfferingState;
import org.roundtable.course.Running;
import org.roundtable.enrolment.EnrolmentState;
import org.roundtable.enrolment.Enrolments;

class ConcludingTest extends GradedOffering {

    @Test
    void whoever_meets_the_rule_has_completed_and_whoever_does_not_has_failed() {
        ruled();
        earned(amal, plan, "20");
        earned(amal, essay, "20");
        earned(ben, plan, "11");
        moved(offering, OfferingState.GRADING);
        release();

        finish();

        assertThat(state("amal")).isEqualTo(EnrolmentState.COMPLETED);
        assertThat(state("ben")).isEqualTo(EnrolmentState.FAILED);
        assertThat(fired(CoursePassed.class)).extracting(CoursePassed::enrolment).containsExactly(amal.id());
        assertThat(inTransaction(() -> the(Results.class).passed(amal.id()))).isTrue();
        assertThat(inTransaction(() -> the(Results.class).passed(ben.id()))).isFalse();
        assertThat(inTransaction(() -> the(Results.class).of(ben.id())).orElseThrow().overall().percent()).isEqualTo("33.0");
        assertThat(inTransaction(() -> the(Results.class).of(-1L))).isEmpty();
    }

    @Test
    void grading_is_not_closed_without_a_rule() {
        moved(offering, OfferingState.GRADING);

        assertThatThrownBy(this::finish).isInstanceOf(NotGraded.class).hasMessageContaining("ruleMissing");
    }

    @Test
    void or_before_all_marks_are_out() {
        ruled();
        moved(offering, OfferingState.GRADING);
        release(plan);

        assertThatThrownBy(this::finish).isInstanceOf(NotGraded.class).hasMessageContaining("notAllReleased");
    }

    @Test
    void or_while_somebody_waits_for_a_mark() {
        ruled();
        earned(amal, plan, "20");
        earned(amal, essay, "20");
        handedIn(ben, plan, "Waiting");
        moved(offering, OfferingState.GRADING);
        release();

        assertThatThrownBy(this::finish).isInstanceOf(NotGraded.class).hasMessageContaining("Ben");
        assertThat(state("amal")).as("nothing is done by halves").isEqualTo(EnrolmentState.ENROLLED);
        assertThat(inTransaction(() -> the(Enrolments.class).of(member("amal"), offering.id())).orElseThrow().offering().state()).isEqualTo(OfferingState.GRADING);
        assertThat(inTransaction(() -> the(Results.class).passed(ben.id()))).isFalse();
    }

    private void finish() {
        as(lena, () -> {
            the(Running.class).moveOn(offering.id(), OfferingState.FINISHED);
            return 0;
        });
    }

    private EnrolmentState state(String learner) {
        return inTransaction(() -> the(Enrolments.class).of(member(learner), offering.id())).orElseThrow().state();
    }
}
