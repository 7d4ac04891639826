package org.roundtable.assignment;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.assignment.AssignmentFixture.anAssignment;
import static org.roundtable.assignment.AssignmentFixture.handedIn;
import static org.roundtable.assignment.AssignmentFixture.markOf;
import static org.roundtable.assignment.AssignmentFixture.worth;
import static org.roundtable.course.CourseFixture.aTeacher;
import static org.roundtable.course.CourseFixture.publishedCourse;
import static org.roundtable.course.OfferingFixture.facts;
import static org.roundtable.course.OfferingFixture.runningOffering;
import static org.roundtable.course.OfferingFixture.withPlaces;
import static org.roundtable.enrolment.EnrolmentFixture.enrolled;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.access.SignInNeeded;
import org.roundtable.course.Activity;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.Offering;
import org.roundtable.course.TeamRole;
import org.roundtable.house.DatabaseTest;
import org.roundtable.shared.NotThere;

class MarkingWorkTest extends DatabaseTest {

    private Activity plan;
    private Offering offering;
    private Long gita;
    private Long hugo;
    private Long amals;
    private Long bens;
    private MarkingWork marking;

    @BeforeEach
    void two_works_wait_for_two_graders() {
        gita = member("gita");
        hugo = member("hugo");
        var course = publishedCourse(member("lena"));
        aTeacher(course, gita, TeamRole.GRADER);
        aTeacher(course, hugo, TeamRole.GRADER);
        plan = CourseFixture.anAssignment(course);
        anAssignment(plan, worth(20));
        offering = runningOffering(course, withPlaces(facts(LocalDate.ofInstant(clock.instant(), UTC)), 500));
        amals = handIn("amal");
        clock.pass(Duration.ofMinutes(1));
        bens = handIn("ben");
        marking = the(MarkingWork.class);
    }

    @Test
    void the_oldest_comes_first_and_stays_with_its_grader() {
        assertThat(next(gita)).contains(amals);
        assertThat(next(gita)).contains(amals);
    }

    @Test
    void two_graders_never_get_the_same() {
        assertThat(next(gita)).contains(amals);
        assertThat(next(hugo)).contains(bens);
        assertThatThrownBy(() -> as(hugo, () -> mark(amals, "10"))).isInstanceOf(HeldByAnother.class);
        assertThat(as(hugo, () -> marking.open(amals)).heldBy()).isEqualTo("Gita");
    }

    @Test
    void twelve_graders_at_once_get_twelve_works() throws Exception {
        IntStream.range(0, 10).forEach(i -> handIn("learner" + i));
        var graders = IntStream.range(0, 12).mapToObj(i -> member("grader" + i)).toList();
        graders.forEach(grader -> aTeacher(offering.course(), grader, TeamRole.GRADER));

        var taken = atOnce(graders.stream().<Callable<Optional<Long>>>map(grader -> () -> next(grader)).toList());

        assertThat(taken).allSatisfy(work -> assertThat(work).isPresent()).doesNotHaveDuplicates();
    }

    @Test
    void what_was_held_too_long_comes_back() {
        next(gita);
        clock.pass(WorkMark.HOLD.minusSeconds(1));
        assertThatThrownBy(() -> as(hugo, () -> mark(amals, "10"))).isInstanceOf(HeldByAnother.class);
        clock.pass(Duration.ofSeconds(1));

        assertThat(next(hugo)).contains(amals);
        assertThatThrownBy(() -> as(gita, () -> mark(amals, "10"))).isInstanceOf(HeldByAnother.class);
    }

    @Test
    void typing_keeps_the_work_held() {
        next(gita);
        clock.pass(Duration.ofMinutes(29));
        as(gita, () -> marking.draft(amals, "12", "Good start.", 0));
        clock.pass(Duration.ofMinutes(29));

        assertThat(next(hugo)).contains(bens);
        assertThat(as(gita, () -> marking.open(amals))).extracting(MarkSheet::points, MarkSheet::comment).containsExactly("12", "Good start.");
    }

    @Test
    void letting_go_puts_it_back_and_keeps_what_was_typed() {
        next(gita);
        as(gita, () -> marking.draft(amals, "12", "Good start.", 0));
        as(gita, () -> { marking.letGo(amals); return 0; });

        assertThat(next(hugo)).contains(amals);
        assertThat(as(hugo, () -> marking.open(amals)).comment()).isEqualTo("Good start.");
    }

    @Test
    void a_stale_tab_of_the_marker_overwrites_nothing() {
        as(gita, () -> marking.draft(amals, "12", "One.", 0));
        as(gita, () -> marking.draft(amals, "13", "Two.", 1));

        assertThat(as(gita, () -> marking.draft(amals, "", "", 1)).kept()).isFalse();
        assertThat(as(gita, () -> marking.open(amals)).comment()).isEqualTo("Two.");
    }

    @Test
    void marking_is_told_once_however_often_it_is_clicked() {
        as(gita, () -> mark(amals, "15"));
        as(gita, () -> mark(amals, "15.00"));

        assertThat(fired(WorkMarked.class)).singleElement().satisfies(event -> {
            assertThat(event.percent()).isEqualByComparingTo("75");
            assertThat(event.by()).isEqualTo(gita);
        });
        assertThat(next(gita)).contains(bens);
    }

    @Test
    void a_mark_can_be_changed_by_another_grader_later() {
        as(gita, () -> mark(amals, "15"));
        as(hugo, () -> mark(amals, "16"));

        assertThat(as(gita, () -> marking.open(amals))).extracting(MarkSheet::given, MarkSheet::markedBy).containsExactly(new BigDecimal("16.00"), "Hugo");
    }

    @Test
    void a_learner_hears_nothing_of_a_mark_before_it_is_released() {
        as(gita, () -> mark(amals, "15"));

        assertThat(as(member("amal"), () -> the(Submitting.class).open(plan.id(), offering.id())).feedback()).isNull();

        inTransaction(() -> { the(WorkScores.class).release(offering.id(), plan.id(), clock.instant()); return 0; });

        assertThat(as(member("amal"), () -> the(Submitting.class).open(plan.id(), offering.id())).feedback().points()).isEqualByComparingTo("15");
        assertThatThrownBy(() -> handIn("amal")).isInstanceOf(AlreadyMarked.class);
    }

    @Test
    void work_handed_in_again_before_release_is_marked_again() {
        as(gita, () -> mark(amals, "15"));
        clock.pass(Duration.ofMinutes(1));
        handIn("amal");

        as(gita, () -> mark(bens, "20"));
        assertThat(next(hugo)).contains(amals);
        assertThat(as(hugo, () -> marking.open(amals))).extracting(MarkSheet::points, MarkSheet::marked).containsExactly("15", false);
        assertThatThrownBy(() -> as(hugo, () -> { marking.mark(amals, BigDecimal.TEN, "", 1); return 0; })).isInstanceOf(NewerHandIn.class);
    }

    @Test
    void says_how_far_marking_is() {
        as(gita, () -> mark(amals, "15"));

        var queue = as(gita, () -> marking.queue(offering.id(), null, 0));

        assertThat(queue.assignments()).singleElement().satisfies(row -> {
            assertThat(row.handedIn()).isEqualTo(2);
            assertThat(row.marked()).isEqualTo(1);
            assertThat(row.waiting()).isEqualTo(1);
        });
        assertThat(queue.works()).extracting(WorkRow::learner).containsExactly("Ben", "Amal");
    }

    @Test
    void the_queue_costs_the_same_for_two_and_for_sixty() {
        as(gita, () -> marking.queue(offering.id(), null, 0));
        var few = statementsOf(() -> as(gita, () -> marking.queue(offering.id(), null, 0)));
        IntStream.range(0, 58).forEach(i -> handIn("learner" + i));

        assertThat(statementsOf(() -> as(gita, () -> marking.queue(offering.id(), null, 0)))).isEqualTo(few).isLessThanOrEqualTo(12);
        assertThat(as(gita, () -> marking.queue(offering.id(), null, 1)).works()).hasSize(10);
        assertThat(as(gita, () -> marking.queue(offering.id(), null, 99)).page()).isEqualTo(1);
    }

    @Test
    void only_the_team_marks_and_nobody_their_own() {
        enrolled(offering, gita);
        var own = handIn("gita");

        assertThatThrownBy(() -> as(gita, () -> mark(own, "20"))).isInstanceOf(NotThere.class);
        as(gita, () -> mark(amals, "15"));
        as(gita, () -> mark(bens, "15"));
        assertThat(next(gita)).isEmpty();
        for (var stranger : List.of(member("amal"), member("eve"), member("zoe"))) {
            assertThatThrownBy(() -> as(stranger, () -> mark(amals, "20"))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(stranger, () -> marking.open(amals))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(stranger, () -> marking.queue(offering.id(), null, 0))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> next(stranger)).isInstanceOf(NotAllowed.class);
        }
        aTeacher(offering.course(), member("oda"), TeamRole.OBSERVER);
        assertThatThrownBy(() -> as(member("oda"), () -> marking.open(amals))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(null, () -> marking.open(amals))).isInstanceOf(SignInNeeded.class);
        assertThatThrownBy(() -> as(gita, () -> marking.open(-1L))).isInstanceOf(NotThere.class);
    }

    private Long handIn(String learner) {
        var enrolment = inTransaction(() -> the(org.roundtable.enrolment.Enrolments.class).of(member(learner), offering.id()));
        return markOf(handedIn(enrolment.orElseGet(() -> enrolled(offering, member(learner))), plan, "Plan of " + learner + " at " + clock.instant())).id();
    }

    private Optional<Long> next(Long grader) {
        return as(grader, () -> marking.next(offering.id(), null));
    }

    private int mark(Long id, String points) {
        marking.mark(id, new BigDecimal(points), "Well done.", marking.open(id).latest().number());
        return 0;
    }
}
