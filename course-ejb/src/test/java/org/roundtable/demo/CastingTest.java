package org.roundtable.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.OfferingFixture;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.house.DatabaseTest;
import org.roundtable.shared.NotThere;

class CastingTest extends DatabaseTest {

    @AfterEach
    void no_demonstration() {
        System.clearProperty("ROUNDTABLE_DEMO");
    }

    @Test
    void says_who_is_who_and_what_they_do() {
        System.setProperty("ROUNDTABLE_DEMO", "true");
        member("zoe");
        steward("salma");
        var offering = OfferingFixture.openOffering(CourseFixture.publishedCourse(member("lena")));
        EnrolmentFixture.waitlisted(offering, member("amal"));

        assertThat(the(Casting.class).cast()).extracting(CastRow::part, CastRow::handle, row -> row.scenes().size()).containsExactly(
            tuple(CastRow.Part.STEWARD, "salma", 0), tuple(CastRow.Part.TEACHER, "lena", 1), tuple(CastRow.Part.LEARNER, "amal", 1), tuple(CastRow.Part.NEWCOMER, "zoe", 0));
        assertThat(statementsOf(() -> the(Casting.class).cast())).isEqualTo(3);
    }

    @Test
    void is_not_there_outside_of_a_demonstration() {
        assertThatThrownBy(() -> the(Casting.class).cast()).isInstanceOf(NotThere.class);
    }
}
