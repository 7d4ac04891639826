package org.roundtable.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.course.CourseFixture.aTeacher;
import static org.roundtable.course.OfferingFixture.timed;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.audit.AuditEntry;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.TeamRole;
import org.roundtable.rubric.Rubric;
import org.roundtable.shared.NotThere;

class RunningReviewsTest extends ReviewedWork {

    @Test
    void the_team_sees_what_each_work_got_and_what_each_gave() {
        handIn("amal", "ben", "cleo");
        open(2, 1);
        reviews("amal");

        var sheet = as(gita, () -> running.sheet(plan.id(), offering.id(), 0));

        assertThat(sheet).extracting(RoundSheet::state, RoundSheet::runs, RoundSheet::works, RoundSheet::lacking, RoundSheet::owing)
            .containsExactly(RoundState.OPEN, false, 3L, 2L, 3L);
        assertThat(sheet.rows()).extracting(ParticipantRow::name, ParticipantRow::got, ParticipantRow::given, ParticipantRow::quota).containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("Amal", 0L, 1L, 2), org.assertj.core.groups.Tuple.tuple("Ben", 1L, 0L, 2), org.assertj.core.groups.Tuple.tuple("Cleo", 0L, 0L, 2));
    }

    @Test
    void those_with_something_missing_come_first() {
        handIn("amal", "ben", "cleo");
        open(1, 1);
        takes("ben");
        done("ben");
        takes("amal");
        done("amal");

        assertThat(progress().rows()).extracting(row -> row.lacks() || row.owes()).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void progress_costs_the_same_for_two_and_for_sixty() {
        handIn("amal", "ben");
        open(3, 3);
        progress();
        var few = statementsOf(this::progress);
        IntStream.range(0, 58).forEach(i -> handsIn("learner" + i));

        assertThat(statementsOf(this::progress)).isEqualTo(few).isLessThanOrEqualTo(10);
        assertThat(progress().rows()).hasSize(50);
        assertThat(as(lena, () -> running.sheet(plan.id(), offering.id(), 99)).rows()).hasSize(10);
    }

    @Test
    void giving_costs_the_same_for_two_and_for_sixty() {
        handIn("amal", "ben");
        open(3, 3);
        next("amal");
        sheet("amal");
        var few = statementsOf(() -> sheet("amal"));
        IntStream.range(0, 58).forEach(i -> handsIn("learner" + i));

        assertThat(statementsOf(() -> sheet("amal"))).isEqualTo(few).isLessThanOrEqualTo(10);
    }

    @Test
    void a_round_is_opened_once_however_many_open_it_at_once() throws Exception {
        var opened = atOnce(IntStream.range(0, 4).<Callable<Boolean>>mapToObj(i -> () -> {
            try {
                open(3, 3);
                return true;
            } catch (Unfit openedAlready) {
                return false;
            }
        }).toList());

        assertThat(opened).containsOnlyOnce(true);
        assertThat(trail()).extracting(AuditEntry::action).containsExactly("review.opened");
    }

    @Test
    void a_round_can_begin_when_the_work_is_due() {
        handIn("amal", "ben");
        var due = clock.instant().plus(Duration.ofDays(1));
        timed(offering, plan, null, due, null);
        openWhenDue(Duration.ofDays(7));

        assertThat(progress()).extracting(RoundSheet::state, RoundSheet::opens).containsExactly(RoundState.COMING, due);
        assertThatThrownBy(() -> next("amal")).isInstanceOf(Unfit.class);
        assertThat(sheet("amal").more()).isFalse();
        clock.pass(Duration.ofDays(1));
        assertThat(next("amal")).isPresent();
    }

    @Test
    void a_round_that_would_end_before_it_begins_is_not_opened() {
        timed(offering, plan, null, clock.instant().plus(Duration.ofDays(8)), null);

        assertThatThrownBy(() -> openWhenDue(Duration.ofDays(7))).isInstanceOf(Unfit.class);
        assertThat(progress().state()).isNull();
    }

    @Test
    void opening_and_closing_are_on_record() {
        open(3, 3);
        close();
        close();

        assertThat(trail()).extracting(AuditEntry::action).containsExactlyInAnyOrder("review.opened", "review.closed");
        assertThat(progress().state()).isEqualTo(RoundState.CLOSED);
    }

    @Test
    void graders_look_and_leads_open_and_close_and_nobody_else_gets_in() {
        handIn("amal");
        assertThatThrownBy(() -> as(gita, () -> { openHere(); return 0; })).isInstanceOf(NotAllowed.class);
        open(3, 3);
        assertThatThrownBy(() -> as(gita, () -> { running.close(plan.id(), offering.id()); return 0; })).isInstanceOf(NotAllowed.class);
        aTeacher(offering.course(), member("oda"), TeamRole.OBSERVER);
        for (var stranger : List.of(member("amal"), member("oda"), member("zoe"))) {
            assertThatThrownBy(() -> as(stranger, () -> running.sheet(plan.id(), offering.id(), 0))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(stranger, () -> { openHere(); return 0; })).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(stranger, () -> { running.close(plan.id(), offering.id()); return 0; })).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void an_assignment_of_another_course_is_not_there() {
        var other = CourseFixture.anAssignment(CourseFixture.publishedCourse(lena));
        org.roundtable.assignment.AssignmentFixture.anAssignment(other);

        assertThatThrownBy(() -> as(lena, () -> running.sheet(other.id(), offering.id(), 0))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as(lena, () -> running.sheet(-1L, offering.id(), 0))).isInstanceOf(NotThere.class);
    }

    private void openHere() {
        running.open(plan.id(), offering.id(), new RoundFacts(3, 3, clock.instant().plus(Duration.ofDays(7)), Rubric.NONE), false);
    }

    private void openWhenDue(Duration until) {
        as(lena, () -> {
            running.open(plan.id(), offering.id(), new RoundFacts(3, 3, clock.instant().plus(until), Rubric.NONE), true);
            return 0;
        });
    }

    private List<AuditEntry> trail() {
        return inTransaction(() -> {
            var round = the(ReviewRounds.class).of(plan.id(), offering.id()).orElseThrow();
            return the(AuditTrail.class).of("reviewRound", round.id());
        });
    }
}
