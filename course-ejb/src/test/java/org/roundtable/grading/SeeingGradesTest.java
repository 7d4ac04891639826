package org.roundtable.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.assignment.AssignmentFixture.handedIn;
import static org.roundtable.course.CourseFixture.aTeacher;
import static org.roundtable.course.OfferingFixture.moved;
import static org.roundtable.course.OfferingFixture.timed;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.access.SignInNeeded;
import org.roundtable.course.OfferingState;
import org.roundtable.course.TeamRole;
import org.roundtable.grading.GradebookQuery.Order;
import org.roundtable.grading.GradebookQuery.Show;

class SeeingGradesTest extends GradedOffering {

    @Test
    void each_learner_has_a_cell_per_column_and_an_overall_mark() {
        ruled();
        earned(amal, plan, "20");
        earned(amal, essay, "10");
        earned(ben, plan, "10");
        handedIn(ben, essay, "Waiting");

        assertThat(row("Amal").overall().percent()).isEqualTo("80.0");
        assertThat(row("Amal").overall().passed()).isTrue();
        assertThat(row("Ben").overall().complete()).isFalse();
        assertThat(row("Ben").cells()).extracting(cell -> cell.entry().standing()).containsExactly(Standing.SCORED, Standing.TO_MARK);
        assertThat(row("Ben").cells().get(1).work()).isNotNull();
    }

    @Test
    void what_can_still_be_done_is_open_and_what_cannot_is_missing() {
        ruled();
        timed(offering, plan, null, clock.instant().plus(Duration.ofDays(1)), clock.instant().plus(Duration.ofDays(2)));
        timed(offering, essay, null, clock.instant().plus(Duration.ofDays(1)), null);
        clock.pass(Duration.ofDays(3));

        assertThat(row("Amal").cells()).extracting(cell -> cell.entry().standing()).containsExactly(Standing.MISSING, Standing.OPEN);

        moved(offering, OfferingState.GRADING);

        assertThat(row("Amal").cells()).extracting(cell -> cell.entry().standing()).containsExactly(Standing.MISSING, Standing.MISSING);
        assertThat(row("Amal").overall().percent()).isEqualTo("0.0");
        assertThat(row("Amal").overall().failed()).isTrue();
    }

    @Test
    void without_a_rule_it_says_so() {
        earned(amal, plan, "20");

        assertThat(book().set()).isFalse();
        assertThat(book().weighed()).isFalse();
    }

    @Test
    void is_searched_by_name_and_ordered_by_overall() {
        ruled();
        var chiara = learner("chiara");
        for (var learner : List.of(amal, ben, chiara)) {
            earned(learner, essay, "20");
        }
        earned(amal, plan, "8");
        earned(ben, plan, "20");
        handedIn(chiara, plan, "Waiting");

        assertThat(names(new GradebookQuery("", Order.OVERALL, Show.ALL, 0))).containsExactly("Ben", "Amal", "Chiara");
        assertThat(names(new GradebookQuery("A", Order.NAME, Show.ALL, 0))).containsExactly("Amal", "Chiara");
        assertThat(names(new GradebookQuery("%", Order.NAME, Show.ALL, 0))).isEmpty();
        assertThat(names(new GradebookQuery("_m", Order.NAME, Show.ALL, 0))).isEmpty();
        assertThat(names(new GradebookQuery("", Order.NAME, Show.OPEN, 0))).containsExactly("Chiara");
        assertThat(names(new GradebookQuery("", Order.NAME, Show.PASSING, 0))).containsExactly("Amal", "Ben");
        assertThat(names(new GradebookQuery("x", null, null, 7))).isEmpty();
        assertThat(as(lena, () -> the(SeeingGrades.class).tally(offering.id()))).isEqualTo(new Tally(3, 2, 0, 1));
    }

    @Test
    void costs_the_same_for_two_and_for_a_hundred_and_twenty() {
        ruled();
        book();
        var query = new GradebookQuery("", Order.OVERALL, Show.ALL, 0);
        var few = statementsOf(this::book);
        var fewWorkedOut = statementsOf(() -> as(lena, () -> the(SeeingGrades.class).gradebook(offering.id(), query)));
        IntStream.range(0, 118).forEach(i -> earned(learner("learner" + i), plan, "15"));

        assertThat(statementsOf(this::book)).isEqualTo(few).isLessThanOrEqualTo(11);
        assertThat(statementsOf(() -> as(lena, () -> the(SeeingGrades.class).gradebook(offering.id(), query)))).isEqualTo(fewWorkedOut).isLessThanOrEqualTo(11);
        assertThat(book().rows()).hasSize(50);
        assertThat(book().pages()).isEqualTo(3);
        var last = as(lena, () -> the(SeeingGrades.class).gradebook(offering.id(), GradebookQuery.everybody(99)));
        assertThat(last.page()).isEqualTo(2);
        assertThat(last.rows()).hasSize(20);
    }

    @Test
    void is_the_teams() {
        aTeacher(offering.course(), member("oda"), TeamRole.OBSERVER);
        for (var one : List.of(lena, gita, member("oda"))) {
            assertThat(as(one, () -> the(SeeingGrades.class).gradebook(offering.id(), GradebookQuery.everybody(0))).rows()).hasSize(2);
        }
        for (var other : List.of(member("amal"), member("eve"))) {
            assertThatThrownBy(() -> as(other, () -> the(SeeingGrades.class).gradebook(offering.id(), GradebookQuery.everybody(0)))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(other, () -> the(SeeingGrades.class).tally(offering.id()))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(other, () -> the(SeeingGrades.class).cell(offering.id(), amal.id(), plan.id()))).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> as(null, () -> the(SeeingGrades.class).tally(offering.id()))).isInstanceOf(SignInNeeded.class);
    }

    private List<String> names(GradebookQuery query) {
        return as(lena, () -> the(SeeingGrades.class).gradebook(offering.id(), query)).rows().stream().map(GradeRow::learner).toList();
    }
}
