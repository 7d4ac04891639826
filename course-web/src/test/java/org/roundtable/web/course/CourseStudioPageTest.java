package org.roundtable.web.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.course.ActivityKind;
import org.roundtable.course.ActivityPlan;
import org.roundtable.course.CourseState;
import org.roundtable.course.OutlineSheet;
import org.roundtable.course.OutlineSheet.ActivityRow;
import org.roundtable.course.OutlineSheet.UnitRow;
import org.roundtable.course.Outlining;
import org.roundtable.shared.NotThere;
import org.roundtable.web.shared.Say;

class CourseStudioPageTest {

    private final CourseStudioPage page = new CourseStudioPage();
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void wire() {
        page.setId(7L);
        page.outlining = new Outlining() {
            @Override public OutlineSheet outline(Long course) {
                return new OutlineSheet(course, "Fractions", CourseState.DRAFT, List.of(new UnitRow(1L, "Unit 1", List.of(row(11L, "Welcome"), row(12L, "Expertise")))));
            }

            @Override public void moveActivity(Long activity, Long unit, int index) {
                asked.add("move %d to %d at %d".formatted(activity, unit, index));
            }

            @Override public Long addActivity(Long unit, ActivityKind kind, String title) {
                asked.add("add %s %s to %d".formatted(kind, title, unit));
                return 13L;
            }

            @Override public void plan(Long activity, ActivityPlan plan) {
                asked.add("plan %d %s".formatted(activity, plan.title()));
            }
        };
        page.say = new Say() {
            @Override public String of(String key, Object... arguments) {
                return key + " " + List.of(arguments);
            }
        };
    }

    @Test
    void a_drag_a_button_and_a_key_are_one_wish_and_it_is_said_what_became_of_it() {
        wish("moveActivity", 12L, 1L, 1, null);

        assertThat(asked).containsExactly("move 12 to 1 at 1");
        assertThat(page.getSaid()).isEqualTo("course.studio.said.moved [Expertise, 2, 2, Unit 1]");
    }

    @Test
    void a_new_item_is_of_the_kind_that_was_wished() {
        wish("TEST", null, 1L, 0, "Exam");

        assertThat(asked).containsExactly("add TEST Exam to 1");
    }

    @Test
    void what_nobody_offers_is_not_done() {
        assertThatThrownBy(() -> wish("moveActivity", 99L, 1L, 0, null)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> wish("dropEverything", null, 1L, 0, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void the_form_is_filled_with_the_item_it_plans() {
        page.getWish().setItem(12L);
        page.beginPlan();
        page.getForm().setTitle("Expertise, again");
        page.plan();

        assertThat(asked).containsExactly("plan 12 Expertise, again");
        assertThat(page.getOthers()).extracting(ActivityRow::id).containsExactly(11L);
    }

    private void wish(String verb, Long item, Long unit, int index, String text) {
        page.getWish().setVerb(verb);
        page.getWish().setItem(item);
        page.getWish().setUnit(unit);
        page.getWish().setIndex(index);
        page.getWish().setText(text);
        page.act();
    }

    private static ActivityRow row(Long id, String title) {
        return new ActivityRow(id, 1L, ActivityKind.LECTURE, title, null, null, null, null, null);
    }
}
