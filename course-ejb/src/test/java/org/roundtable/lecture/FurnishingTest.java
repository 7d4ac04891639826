package org.roundtable.lecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.course.CourseFixture.aLecture;
import static org.roundtable.course.CourseFixture.publishedCourse;
import static org.roundtable.lecture.LectureFixture.png;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.course.Activity;
import org.roundtable.course.Course;
import org.roundtable.course.Unfit;
import org.roundtable.house.DatabaseTest;
import org.roundtable.shared.Audience;

class FurnishingTest extends DatabaseTest {

    private Furnishing furnishing;
    private Course course;
    private Activity lecture;

    @BeforeEach
    void aLectureToFurnish() {
        furnishing = the(Furnishing.class);
        course = publishedCourse(member("meera"));
        lecture = aLecture(course);
        signedInAs(member("meera"));
    }

    private static InputStream of(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    @Test
    void a_picture_is_kept_beside_the_lecture_and_found_by_its_link() {
        var receipt = furnishing.attach(lecture.id(), "C:\\Users\\me\\My photo (1).PNG", of(png()));

        assertThat(receipt.link()).isEqualTo("fig/My-photo-1-.PNG");
        assertThat(receipt.picture()).isTrue();
        var path = the(Lecturing.class).open(lecture.id()).path();
        assertThat(furnishing.shelf(lecture.id(), Audience.LEARNERS).from(path).apply(receipt.link())).hasValueSatisfying(item -> assertThat(item.id()).isEqualTo(receipt.id()));
        assertThat(furnishing.files(lecture.id(), 0).rows()).extracting(FileRow::path).containsExactly("episodes/fig/My-photo-1-.PNG");
    }

    @Test
    void the_same_twice_is_kept_once_and_another_of_that_name_beside_it() {
        var once = furnishing.attach(lecture.id(), "a.png", of(png()));
        var again = furnishing.attach(lecture.id(), "a.png", of(png()));
        var longer = java.util.Arrays.copyOf(png(), 20);
        var other = furnishing.attach(lecture.id(), "a.png", of(longer));

        assertThat(again.id()).isEqualTo(once.id());
        assertThat(other.link()).isEqualTo("fig/a-2.png");
    }

    @Test
    void what_is_of_no_known_kind_or_only_says_so_is_refused() {
        assertThatThrownBy(() -> furnishing.attach(lecture.id(), "page.html", of("<script>".getBytes(UTF_8)))).isInstanceOf(FileNotTaken.class);
        assertThatThrownBy(() -> furnishing.attach(lecture.id(), "a.png", of("<script>".getBytes(UTF_8)))).isInstanceOf(FileNotTaken.class);
        assertThatThrownBy(() -> furnishing.attach(lecture.id(), "run.exe", of("MZ".getBytes(UTF_8)))).isInstanceOf(FileNotTaken.class);
        assertThatThrownBy(() -> furnishing.attach(lecture.id(), "", of(png()))).isInstanceOf(FileNotTaken.class);
        assertThatThrownBy(() -> furnishing.attach(lecture.id(), "a.txt", of(new byte[0]))).isInstanceOf(Unfit.class);
        assertThat(furnishing.files(lecture.id(), 0).total()).isZero();
    }

    @Test
    void an_endless_file_is_refused_before_its_end() {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                given += length;
                return length;
            }
        };

        assertThatThrownBy(() -> furnishing.attach(lecture.id(), "a.png", endless)).isInstanceOf(Unfit.class);
        assertThat(endless.given).isLessThan(60L * 1024 * 1024);
    }

    @Test
    void only_authors_bring_files() {
        assertThatThrownBy(() -> as(member("nobody"), () -> furnishing.attach(lecture.id(), "a.png", of(png())))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(member("nobody"), () -> furnishing.files(lecture.id(), 0))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(member("nobody"), () -> furnishing.shelf(lecture.id(), Audience.TEAM))).isInstanceOf(NotAllowed.class);
    }
}
