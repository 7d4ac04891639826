package org.roundtable.lecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.course.CourseFixture.aLecture;
import static org.roundtable.course.CourseFixture.publishedCourse;
import static org.roundtable.lecture.LectureFixture.written;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.course.Activity;
import org.roundtable.course.Course;
import org.roundtable.course.Reshaping;
import org.roundtable.house.DatabaseTest;

class LectureContentTest extends DatabaseTest {

    private Course course;
    private Activity lecture;

    @BeforeEach
    void aWrittenLecture() {
        course = publishedCourse(member("meera"));
        lecture = written(aLecture(course), member("meera"), "Text");
        signedInAs(member("meera"));
    }

    @Test
    void is_copied_with_the_activity_published_or_not() {
        the(Lecturing.class).save(lecture.id(), 1, "Text and more");

        var copy = the(Reshaping.class).duplicateActivity(lecture.id(), "Memory and cognitive load");

        var sheet = the(Lecturing.class).open(copy);
        assertThat(sheet.markdown()).isEqualTo("Text and more");
        assertThat(sheet.edition()).isEqualTo(1);
        assertThat(sheet.path()).isNotEqualTo(the(Lecturing.class).open(lecture.id()).path());
        assertThat(the(Attending.class).read(copy, null).markdown()).isEqualTo("Text");
    }

    @Test
    void goes_with_the_activity() {
        the(Reshaping.class).removeActivity(lecture.id());

        assertThat(inTransaction(() -> the(Lectures.class).of(lecture.id()))).isEmpty();
    }
}
