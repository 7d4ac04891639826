package org.roundtable.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.course.CourseFixture.aCourse;
import static org.roundtable.course.CourseFixture.aLecture;
import static org.roundtable.course.CourseFixture.aTeacher;
import static org.roundtable.course.CourseFixture.aUnit;
import static org.roundtable.course.CourseFixture.anActivity;
import static org.roundtable.course.CourseFixture.planned;
import static org.roundtable.course.CourseFixture.publishedCourse;
import static org.roundtable.course.OfferingFixture.runningOffering;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.access.SignInNeeded;
import org.roundtable.house.DatabaseTest;
import org.roundtable.shared.NotThere;

class OutliningTest extends DatabaseTest {

    private final Outlining outlining = the(Outlining.class);
    private final Reshaping reshaping = the(Reshaping.class);

    @Test
    void an_outline_grows_at_its_end() {
        var course = aCourse(member("lena")).id();
        signedInAs(member("lena"));

        var unit = outlining.addUnit(course, "Before we start");
        outlining.addActivity(unit, ActivityKind.LECTURE, "Welcome");
        outlining.addActivity(unit, ActivityKind.TEST, "Baseline");
        outlining.addUnit(course, "Unit 1");

        assertThat(titles(course)).containsExactly("Before we start: Welcome, Baseline", "Unit 1: ");
    }

    @Test
    void one_call_moves_an_activity_to_a_place_in_another_unit() {
        var course = aCourse(member("lena"));
        var first = aUnit(course, "First");
        var a = anActivity(first, ActivityKind.LECTURE, "a").id();
        anActivity(first, ActivityKind.LECTURE, "b");
        var second = aUnit(course, "Second");
        anActivity(second, ActivityKind.LECTURE, "c");
        signedInAs(member("lena"));

        outlining.moveActivity(a, second.id(), 0);
        outlining.moveUnit(second.id(), 0);

        assertThat(titles(course.id())).containsExactly("Second: a, c", "First: b");
    }

    @Test
    void whoever_moves_at_once_the_outline_stays_whole() throws Exception {
        var course = aCourse(member("lena"));
        var units = List.of(aUnit(course, "First"), aUnit(course, "Second"));
        var items = IntStream.range(0, 6).mapToObj(i -> anActivity(units.get(i % 2), ActivityKind.LECTURE, "item " + i).id()).toList();
        aTeacher(course, member("omar"), TeamRole.INSTRUCTOR);
        var authors = List.of(member("lena"), member("omar"));

        var moves = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 40; i++) {
            var n = i;
            moves.add(() -> as(authors.get(n % 2), () -> {
                outlining.moveActivity(items.get(n % 6), units.get(n / 6 % 2).id(), n % 4);
                return null;
            }));
        }
        var pool = Executors.newFixedThreadPool(8);
        for (var move : pool.invokeAll(moves)) {
            move.get();
        }
        pool.shutdown();

        var rows = as(member("lena"), () -> outlining.outline(course.id()));
        assertThat(rows.units().stream().flatMap(unit -> unit.activities().stream()).map(OutlineSheet.ActivityRow::id)).containsExactlyInAnyOrderElementsOf(items);
        units.forEach(unit -> {
            var positions = inTransaction(() -> the(Courses.class).activities(course.id()).stream()
                .filter(a -> a.unit().id().equals(unit.id())).map(Activity::position).toList());
            assertThat(positions).containsExactlyElementsOf(IntStream.range(0, positions.size()).boxed().toList());
        });
    }

    @Test
    void plans_days_and_what_comes_first() {
        var course = aCourse(member("lena"));
        var first = aLecture(course);
        var second = aLecture(course);
        signedInAs(member("lena"));

        outlining.plan(second.id(), new ActivityPlan("Expertise", 25, 7, 13, first.id()));

        var row = outlining.outline(course.id()).units().get(0).activities().get(1);
        assertThat(row).isEqualTo(new OutlineSheet.ActivityRow(second.id(), row.unit(), ActivityKind.LECTURE, "Expertise", 25, 7, 13, first.id(), first.title()));
    }

    @Test
    void nothing_reaches_over_to_another_course() {
        var mine = aLecture(aCourse(member("lena")));
        var other = aLecture(aCourse(member("omar")));
        signedInAs(member("lena"));

        assertThatThrownBy(() -> outlining.moveActivity(mine.id(), other.unit().id(), 0)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> outlining.plan(mine.id(), new ActivityPlan("x", null, null, null, other.id()))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> outlining.moveActivity(other.id(), mine.unit().id(), 0)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void only_authors_change_an_outline() {
        var course = aCourse(member("lena"));
        var lecture = aLecture(course);
        aTeacher(course, member("grete"), TeamRole.GRADER);
        aTeacher(course, member("ola"), TeamRole.OBSERVER);

        for (var other : List.of(member("grete"), member("ola"), member("nobody"), steward("stella"))) {
            signedInAs(other);
            assertThatThrownBy(() -> outlining.outline(course.id())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> outlining.addUnit(course.id(), "x")).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> outlining.renameUnit(lecture.unit().id(), "x")).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> reshaping.removeActivity(lecture.id())).isInstanceOf(NotAllowed.class);
        }
        signedInAs(null);
        assertThatThrownBy(() -> outlining.outline(course.id())).isInstanceOf(SignInNeeded.class);
    }

    @Test
    void a_copy_stands_behind_its_original() {
        var course = aCourse(member("lena"));
        var first = aLecture(course);
        planned(aLecture(course), 3, 5, first);
        signedInAs(member("lena"));

        var copy = reshaping.duplicateUnit(first.unit().id(), "Unit 1 again");

        assertThat(titles(course.id())).hasSize(2).last().asString().startsWith("Unit 1 again: ");
        var rows = outlining.outline(course.id()).units().get(1);
        assertThat(rows.id()).isEqualTo(copy);
        assertThat(rows.activities().get(1)).satisfies(row -> {
            assertThat(row.opensDay()).isEqualTo(3);
            assertThat(row.after()).as("waits for the copy, not for the original").isEqualTo(rows.activities().get(0).id());
        });
    }

    @Test
    void what_goes_leaves_no_gap_and_nothing_waiting_for_it() {
        var course = aCourse(member("lena"));
        var first = aLecture(course);
        var second = planned(aLecture(course), null, null, first);
        var third = aLecture(course);
        OfferingFixture.anOffering(course);
        signedInAs(member("lena"));

        reshaping.removeActivity(first.id());

        var rows = outlining.outline(course.id()).units().get(0).activities();
        assertThat(rows).extracting(OutlineSheet.ActivityRow::id).containsExactly(second.id(), third.id());
        assertThat(rows.get(0).after()).isNull();
        reshaping.removeUnit(first.unit().id());
        assertThat(outlining.outline(course.id()).units()).isEmpty();
    }

    @Test
    void a_course_archived_is_left_as_it_is() {
        var course = publishedCourse(member("lena"));
        signedInAs(member("lena"));
        the(Planning.class).archive(course.id());

        assertThatThrownBy(() -> outlining.addUnit(course.id(), "late")).isInstanceOf(WrongState.class);
    }

    @Test
    void an_item_added_to_a_running_course_has_its_times_at_once() {
        var course = publishedCourse(member("lena"));
        var unit = aUnit(course, "Unit 1");
        var offering = runningOffering(course);
        signedInAs(member("lena"));

        var added = outlining.addActivity(unit.id(), ActivityKind.ASSIGNMENT, "One more task");

        assertThat(the(Running.class).timings(offering.id())).extracting(TimingRow::activity).containsExactly(added);
    }

    @Test
    void statements_do_not_grow_with_the_outline() {
        var small = aCourse(member("lena"));
        aLecture(small);
        var large = aCourse(member("lena"));
        IntStream.range(0, 30).forEach(i -> aLecture(large));
        signedInAs(member("lena"));

        var few = statementsOf(() -> outlining.outline(small.id()));

        assertThat(statementsOf(() -> outlining.outline(large.id()))).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    private List<String> titles(Long course) {
        return as(member("lena"), () -> outlining.outline(course)).units().stream()
            .map(unit -> unit.title() + ": " + String.join(", ", unit.activities().stream().map(OutlineSheet.ActivityRow::title).toList())).toList();
    }
}
