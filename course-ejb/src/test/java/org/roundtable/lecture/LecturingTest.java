package org.roundtable.lecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.roundtable.course.CourseFixture.aLecture;
import static org.roundtable.course.CourseFixture.aTeacher;
import static org.roundtable.course.CourseFixture.aTest;
import static org.roundtable.course.CourseFixture.publishedCourse;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.access.SignInNeeded;
import org.roundtable.course.Activity;
import org.roundtable.course.Course;
import org.roundtable.course.TeamRole;
import org.roundtable.house.DatabaseTest;
import org.roundtable.shared.NotThere;

class LecturingTest extends DatabaseTest {

    private Lecturing lecturing;
    private Course course;
    private Activity lecture;

    @BeforeEach
    void aLectureToWrite() {
        lecturing = the(Lecturing.class);
        course = publishedCourse(member("meera"));
        lecture = aLecture(course);
        signedInAs(member("meera"));
    }

    @Test
    void a_lecture_begins_empty() {
        var sheet = lecturing.open(lecture.id());

        assertThat(sheet.markdown()).isEmpty();
        assertThat(sheet.revision()).isZero();
        assertThat(sheet.edition()).isZero();
        assertThat(sheet.changed()).isFalse();
    }

    @Test
    void what_is_typed_is_kept_and_learners_see_it_once_it_is_published() {
        var first = lecturing.save(lecture.id(), 0, "One");
        clock.pass(Duration.ofMinutes(1));
        var second = lecturing.save(lecture.id(), first.revision(), "One two");

        var sheet = lecturing.open(lecture.id());
        assertThat(sheet.markdown()).isEqualTo("One two");
        assertThat(sheet.revision()).isEqualTo(second.revision());
        assertThat(sheet.savedAt()).isEqualTo(clock.instant());
        assertThat(sheet.savedBy()).isEqualTo("Meera");
        assertThat(sheet.path()).isEqualTo("episodes/memory-and-cognitive-load.md");
        assertThat(sheet.edition()).isZero();
        assertThat(sheet.changed()).isTrue();

        assertThat(lecturing.publish(lecture.id(), second.revision())).isEqualTo(1);
        assertThat(lecturing.open(lecture.id()).changed()).isFalse();
    }

    @Test
    void a_save_from_a_tab_that_has_not_seen_the_newest_text_is_not_kept_and_says_so() {
        lecturing.save(lecture.id(), 0, "From the first tab");

        var receipt = lecturing.save(lecture.id(), 0, "From the second tab");

        assertThat(receipt.kept()).isFalse();
        assertThat(receipt.revision()).isEqualTo(1);
        assertThat(receipt.by()).isEqualTo("Meera");
        assertThat(lecturing.open(lecture.id()).markdown()).isEqualTo("From the first tab");
    }

    @Test
    void a_save_whose_answer_was_lost_can_be_repeated() {
        lecturing.save(lecture.id(), 0, "Text");

        assertThat(lecturing.save(lecture.id(), 0, "Text")).extracting(SaveReceipt::kept, SaveReceipt::revision).containsExactly(true, 1L);
    }

    @Test
    void of_many_who_begin_at_once_one_is_kept_and_nobody_meets_an_error() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        var start = new CountDownLatch(1);
        var meera = member("meera");
        try {
            var receipts = IntStream.range(0, 8).mapToObj(i -> threads.submit(() -> {
                start.await();
                return as(meera, () -> lecturing.save(lecture.id(), 0, "Text " + i));
            })).toList();
            start.countDown();

            assertThat(receipts).extracting(receipt -> receipt.get().kept()).containsOnlyOnce(true);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void what_databases_refuse_is_taken_out_of_a_text() {
        var receipt = lecturing.save(lecture.id(), 0, "a\u0000b\r\nc\ud83d\ude00");

        assertThat(receipt.kept()).isTrue();
        assertThat(lecturing.open(lecture.id()).markdown()).isEqualTo("ab\nc\ud83d\ude00");
    }

    @Test
    void a_text_longer_than_anybody_reads_is_refused_and_what_was_kept_stays() {
        lecturing.save(lecture.id(), 0, "Text");

        assertThatThrownBy(() -> lecturing.save(lecture.id(), 1, "x".repeat(Lecture.LONGEST + 1))).isInstanceOf(LectureTooLong.class);
        assertThat(lecturing.open(lecture.id()).markdown()).isEqualTo("Text");
    }

    @Test
    void publishing_twice_is_the_same_as_once() {
        var saved = lecturing.save(lecture.id(), 0, "Text");

        assertThat(lecturing.publish(lecture.id(), saved.revision())).isEqualTo(1);
        assertThat(lecturing.publish(lecture.id(), saved.revision())).isEqualTo(1);
        assertThat(lecturing.editions(lecture.id(), 0).total()).isEqualTo(1);
    }

    @Test
    void nothing_is_published_that_the_author_has_not_seen_nor_an_empty_text() {
        lecturing.save(lecture.id(), 0, "Text");

        assertThatThrownBy(() -> lecturing.publish(lecture.id(), 0)).isInstanceOf(ManuscriptMovedOn.class);

        var emptied = lecturing.save(lecture.id(), 1, " \n");
        assertThatThrownBy(() -> lecturing.publish(lecture.id(), emptied.revision())).isInstanceOf(NothingToPublish.class);
    }

    @Test
    void editions_are_kept_with_who_and_when_and_an_earlier_one_can_be_put_back() {
        aTeacher(course, member("jonas"), TeamRole.INSTRUCTOR);
        var one = lecturing.save(lecture.id(), 0, "First");
        lecturing.publish(lecture.id(), one.revision());
        clock.pass(Duration.ofDays(1));
        var two = as(member("jonas"), () -> lecturing.save(lecture.id(), one.revision(), "Second"));
        as(member("jonas"), () -> lecturing.publish(lecture.id(), two.revision()));

        assertThat(lecturing.editions(lecture.id(), 0).rows()).extracting(EditionRow::number, EditionRow::author, EditionRow::length)
            .containsExactly(tuple(2, "Jonas", 6), tuple(1, "Meera", 5));
        assertThat(lecturing.edition(lecture.id(), 1)).isEqualTo("First");

        lecturing.restore(lecture.id(), 1, two.revision());
        var sheet = lecturing.open(lecture.id());
        assertThat(sheet.markdown()).isEqualTo("First");
        assertThat(sheet.edition()).isEqualTo(2);
        assertThat(sheet.changed()).isTrue();
        assertThatThrownBy(() -> lecturing.restore(lecture.id(), 2, two.revision())).isInstanceOf(ManuscriptMovedOn.class);
        assertThatThrownBy(() -> lecturing.edition(lecture.id(), 3)).isInstanceOf(NotThere.class);
    }

    @Test
    void only_authors_of_the_course_write_it() {
        aTeacher(course, member("gina"), TeamRole.GRADER);
        publishedCourse(member("other"));

        for (var somebody : List.of(member("gina"), member("other"), member("nobody"), steward("berit"))) {
            assertThatThrownBy(() -> as(somebody, () -> lecturing.open(lecture.id()))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(somebody, () -> lecturing.save(lecture.id(), 0, "x"))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(somebody, () -> lecturing.publish(lecture.id(), 0))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(somebody, () -> lecturing.edition(lecture.id(), 1))).isInstanceOf(NotAllowed.class);
        }
        signedInAs(null);
        assertThatThrownBy(() -> lecturing.open(lecture.id())).isInstanceOf(SignInNeeded.class);
    }

    @Test
    void what_is_no_lecture_is_not_there() {
        var test = aTest(course);

        assertThatThrownBy(() -> lecturing.open(test.id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> lecturing.open(-7L)).isInstanceOf(NotThere.class);
    }
}
