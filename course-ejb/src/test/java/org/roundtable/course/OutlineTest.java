package org.roundtable.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private final Course course = new Course(null, CourseFixture.facts("Fractions"), Instant.EPOCH);
    private final Unit first = new Unit(course, 0, "First");
    private final Unit second = new Unit(course, 1, "Second");
    private final Activity a = activity(first, 0, "a");
    private final Activity b = activity(first, 1, "b");
    private final Activity c = activity(first, 2, "c");
    private final Activity d = activity(second, 0, "d");
    private final Outline outline = new Outline(List.of(first, second), List.of(a, b, c, d));

    @Test
    void an_item_moves_down_and_up_within_its_unit() {
        outline.put(a, first, 2);
        assertThat(outline.in(first)).containsExactly(b, c, a);

        outline.put(a, first, 0);
        assertThat(outline.in(first)).containsExactly(a, b, c);
    }

    @Test
    void an_item_moves_to_another_unit_and_both_stay_without_gaps() {
        outline.put(b, second, 0);

        assertThat(outline.in(first)).containsExactly(a, c).extracting(Activity::position).containsExactly(0, 1);
        assertThat(outline.in(second)).containsExactly(b, d).extracting(Activity::position).containsExactly(0, 1);
        assertThat(b.unit()).isEqualTo(second);
    }

    @Test
    void a_place_beyond_the_ends_is_the_end() {
        outline.put(a, second, 99);
        outline.put(c, first, -7);

        assertThat(outline.in(second)).containsExactly(d, a);
        assertThat(outline.in(first)).containsExactly(c, b);
    }

    @Test
    void units_move_with_what_is_in_them() {
        outline.put(second, 0);

        assertThat(outline.units()).containsExactly(second, first).extracting(Unit::position).containsExactly(0, 1);
        assertThat(outline.in(second)).containsExactly(d);
    }

    @Test
    void an_outline_takes_so_many_and_no_more() {
        var many = new ArrayList<Activity>();
        IntStream.range(0, Outline.MOST_ACTIVITIES).forEach(i -> many.add(activity(first, i, "n" + i)));
        var full = new Outline(List.of(first), many);

        assertThatThrownBy(() -> full.put(activity(first, 0, "one more"), first, 0)).isInstanceOf(Unfit.class);
        full.put(many.get(0), first, 5);
        assertThat(full.in(first).get(5)).isEqualTo(many.get(0));
    }

    @Test
    void an_activity_cannot_wait_for_itself_round_corners() {
        b.plan(null, null, a, null);
        c.plan(null, null, b, null);

        assertThatThrownBy(() -> a.plan(null, null, c, null)).hasMessage("course.waitsForItself");
    }

    @Test
    void days_out_of_reach_are_refused() {
        assertThatThrownBy(() -> a.plan(5, 4, null, null)).hasMessage("course.dueBeforeOpen");
        assertThatThrownBy(() -> a.plan(null, Integer.MAX_VALUE, null, null)).hasMessage("course.dayOutOfRange");
        assertThatThrownBy(() -> a.plan(null, null, null, 0)).hasMessage("course.dayOutOfRange");
    }

    private static Activity activity(Unit unit, int position, String title) {
        return new Activity(unit, position, ActivityKind.LECTURE, title);
    }
}
