package org.roundtable.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.course.CourseFixture.aTeacher;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.course.ChangedMeanwhile;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.OfferingFixture;
import org.roundtable.course.OfferingState;
import org.roundtable.course.TeamRole;
import org.roundtable.shared.NotThere;

class WeighingTest extends GradedOffering {

    @Test
    void proposes_equal_weights_that_add_up() {
        CourseFixture.anAssignment(offering.course());

        var sheet = as(lena, () -> the(Weighing.class).open(offering.id()));

        assertThat(sheet.set()).isFalse();
        assertThat(sheet.columns()).extracting(GradeColumn::weight).containsExactly(new BigDecimal("33"), new BigDecimal("33"), new BigDecimal("34"));
    }

    @Test
    void the_rule_is_kept() {
        var rule = new GradeRule(new BigDecimal("55.5"), null, Missing.EXCLUDED, 2);

        set(rule, Map.of(plan.id(), new BigDecimal("33.33"), essay.id(), new BigDecimal("66.67")), 0);

        var sheet = as(lena, () -> the(Weighing.class).open(offering.id()));
        assertThat(sheet.rule()).isEqualTo(rule);
        assertThat(sheet.columns()).extracting(GradeColumn::weight).containsExactly(new BigDecimal("33.33"), new BigDecimal("66.67"));
        assertThat(book().weighed()).isTrue();
    }

    @Test
    void weights_that_do_not_add_up_to_100_are_refused() {
        for (var off : List.of("39.99", "40.01", "0", "100")) {
            assertThatThrownBy(() -> set(GradeRule.usual(), Map.of(plan.id(), BigDecimal.valueOf(60), essay.id(), new BigDecimal(off)), 0)).isInstanceOf(WeightsOff.class);
        }
        assertThatThrownBy(() -> set(GradeRule.usual(), Map.of(plan.id(), BigDecimal.valueOf(101), essay.id(), BigDecimal.ONE.negate()), 0)).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> set(GradeRule.usual(), Map.of(plan.id(), new BigDecimal("50.005"), essay.id(), new BigDecimal("49.995")), 0)).isInstanceOf(Unfit.class);
        assertThat(book().set()).isFalse();
    }

    @Test
    void what_is_added_to_the_outline_later_counts_nothing_until_the_team_says_so() {
        ruled();
        CourseFixture.anAssignment(offering.course());

        assertThat(book().weighed()).isTrue();
        assertThat(book().columns()).extracting(GradeColumn::weight).last().isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void two_who_set_it_do_not_overwrite_one_another() {
        ruled();
        var seen = as(lena, () -> the(Weighing.class).open(offering.id())).version();
        set(GradeRule.usual(), Map.of(plan.id(), BigDecimal.valueOf(50), essay.id(), BigDecimal.valueOf(50)), seen);

        assertThatThrownBy(() -> set(GradeRule.usual(), Map.of(plan.id(), BigDecimal.valueOf(10), essay.id(), BigDecimal.valueOf(90)), seen))
            .isInstanceOf(ChangedMeanwhile.class);
        assertThat(book().columns().get(0).weight()).isEqualByComparingTo("50");
    }

    @Test
    void only_activities_of_the_course_count_and_only_those_who_release_set_them() {
        var elsewhere = CourseFixture.anAssignment(CourseFixture.publishedCourse(lena));
        assertThatThrownBy(() -> set(GradeRule.usual(), Map.of(plan.id(), BigDecimal.valueOf(60), elsewhere.id(), BigDecimal.valueOf(40)), 0)).isInstanceOfAny(NotThere.class, WeightsOff.class);
        aTeacher(offering.course(), member("oda"), TeamRole.OBSERVER);
        for (var other : List.of(gita, member("oda"), member("amal"), member("eve"))) {
            assertThatThrownBy(() -> as(other, () -> the(Weighing.class).open(offering.id()))).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void a_finished_offering_keeps_its_rule() {
        ruled();
        OfferingFixture.moved(offering, OfferingState.FINISHED);
        var seen = as(lena, () -> the(Weighing.class).open(offering.id())).version();

        assertThatThrownBy(() -> set(GradeRule.usual(), Map.of(plan.id(), BigDecimal.valueOf(100)), seen)).isInstanceOf(Unfit.class);
    }

    private void set(GradeRule rule, Map<Long, BigDecimal> weights, int version) {
        as(lena, () -> {
            the(Weighing.class).set(offering.id(), rule, weights, version);
            return 0;
        });
    }
}
