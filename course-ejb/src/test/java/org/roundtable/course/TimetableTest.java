package org.roundtable.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.course.CourseFixture.aLecture;
import static org.roundtable.course.CourseFixture.aTest;
import static org.roundtable.course.CourseFixture.planned;
import static org.roundtable.course.CourseFixture.publishedCourse;
import static org.roundtable.course.OfferingFixture.anOffering;
import static org.roundtable.course.OfferingFixture.facts;
import static org.roundtable.course.OfferingFixture.inZone;
import static org.roundtable.course.OfferingFixture.moved;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.roundtable.house.DatabaseTest;

class TimetableTest extends DatabaseTest {

    @Test
    void days_of_the_course_become_instants_in_the_zone_of_the_offering() {
        var course = publishedCourse(member("lena"));
        var lecture = planned(aLecture(course), 0, 6, null);
        var offering = anOffering(course, inZone(facts(LocalDate.of(2026, 3, 9)), ZoneId.of("Asia/Kolkata")));

        var timing = inTransaction(() -> the(Offerings.class).timing(offering.id(), lecture.id()).orElseThrow());

        assertThat(timing.opens()).isEqualTo(Instant.parse("2026-03-08T18:30:00Z"));
        assertThat(timing.due()).isEqualTo(Instant.parse("2026-03-15T18:29:00Z"));
    }

    @Test
    void an_activity_added_later_gets_its_timing_in_offerings_that_are_not_over() {
        var course = publishedCourse(member("lena"));
        var running = anOffering(course);
        var finished = moved(anOffering(course), OfferingState.FINISHED);
        var test = aTest(course);

        assertThat(inTransaction(() -> the(Offerings.class).timing(running.id(), test.id()))).isPresent();
        assertThat(inTransaction(() -> the(Offerings.class).timing(finished.id(), test.id()))).isEmpty();
    }
}
