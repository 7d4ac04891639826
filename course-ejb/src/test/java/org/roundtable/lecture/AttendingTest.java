package org.roundtable.lecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.roundtable.course.CourseFixture.aLecture;
import static org.roundtable.course.CourseFixture.aTeacher;
import static org.roundtable.course.CourseFixture.aTest;
import static org.roundtable.course.CourseFixture.anActivity;
import static org.roundtable.course.CourseFixture.planned;
import static org.roundtable.course.CourseFixture.publishedCourse;
import static org.roundtable.course.OfferingFixture.moved;
import static org.roundtable.course.OfferingFixture.openOffering;
import static org.roundtable.course.OfferingFixture.runningOffering;
import static org.roundtable.enrolment.LearnerFixture.learner;
import static org.roundtable.lecture.LectureFixture.aMaterial;
import static org.roundtable.lecture.LectureFixture.aPicture;
import static org.roundtable.lecture.LectureFixture.written;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.SignInNeeded;
import org.roundtable.course.Activity;
import org.roundtable.course.ActivityKind;
import org.roundtable.course.Course;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingState;
import org.roundtable.course.TeamRole;
import org.roundtable.house.DatabaseTest;
import org.roundtable.shared.Audience;
import org.roundtable.shared.NotThere;

class AttendingTest extends DatabaseTest {

    private Attending attending;
    private Course course;
    private Activity first;
    private Activity second;
    private Activity later;
    private Offering offering;
    private Long amal;

    @BeforeEach
    void aRunningCourseOfThreeLectures() {
        attending = the(Attending.class);
        course = publishedCourse(member("meera"));
        first = written(aLecture(course), member("meera"), "Read [the next](second.md) and ![this](fig/a.png)\n\n::: instructor\nSecret\n:::");
        second = written(planned(anActivity(course, ActivityKind.LECTURE, "Second"), null, null, first), member("meera"), "Two");
        later = written(planned(anActivity(course, ActivityKind.LECTURE, "Later"), 7, 9, null), member("meera"), "Three");
        offering = runningOffering(course);
        amal = member("amal");
        learner(offering, amal);
        signedInAs(amal);
    }

    @Test
    void a_learner_reads_what_is_published_with_its_place_in_the_whole() {
        aPicture(course, "episodes/fig/a.png", member("meera"));

        var sheet = attending.read(first.id(), offering.id());

        assertThat(sheet.markdown()).startsWith("Read [the next]");
        assertThat(sheet.audience()).isEqualTo(Audience.LEARNERS);
        assertThat(sheet.edition()).isEqualTo(1);
        assertThat(sheet.author()).isEqualTo("Meera");
        assertThat(sheet.learning()).isTrue();
        assertThat(sheet.origin().licence()).isEqualTo("CC-BY-4.0");
        assertThat(sheet.previous()).isNull();
        assertThat(sheet.next().title()).isEqualTo("Second");
        assertThat(sheet.shelf().from(sheet.path()).apply("second.md")).hasValueSatisfying(item -> assertThat(item.id()).isEqualTo(second.id()));
        assertThat(sheet.shelf().from(sheet.path()).apply("fig/a.png")).isPresent();
    }

    @Test
    void what_waits_says_for_what_and_what_opens_later_says_when() {
        var route = attending.read(first.id(), offering.id()).route();

        assertThat(route.steps()).extracting(Step::title, Step::lock, Step::waitsFor).containsExactly(
            tuple("Memory and cognitive load", Lock.NONE, null), tuple("Second", Lock.WAITS, "Memory and cognitive load"), tuple("Later", Lock.NOT_YET, null));
        assertThat(route.steps().toList().get(2).opens()).isEqualTo(offering.day(7));
        assertThat(attending.read(first.id(), offering.id()).ahead()).extracting(Step::title).containsExactly("Later");
    }

    @Test
    void what_is_not_available_is_not_there_until_it_is() {
        assertThatThrownBy(() -> attending.read(second.id(), offering.id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> attending.done(second.id(), offering.id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> attending.read(later.id(), offering.id())).isInstanceOf(NotThere.class);

        attending.done(first.id(), offering.id());
        assertThat(attending.read(second.id(), offering.id()).markdown()).isEqualTo("Two");

        clock.pass(Duration.ofDays(7));
        assertThat(attending.read(later.id(), offering.id()).step().due()).isEqualTo(offering.day(10).minusSeconds(60));
    }

    @Test
    void what_nobody_published_is_not_there_for_anybody() {
        var unwritten = anActivity(course, ActivityKind.LECTURE, "Unwritten");
        as(member("meera"), () -> the(Lecturing.class).save(unwritten.id(), 0, "Half a thought"));

        assertThatThrownBy(() -> attending.read(unwritten.id(), offering.id())).isInstanceOf(NotThere.class);
        assertThat(attending.read(first.id(), offering.id()).route().step(unwritten.id())).hasValueSatisfying(step -> assertThat(step.lock()).isEqualTo(Lock.NOT_WRITTEN));
        assertThatThrownBy(() -> as(member("meera"), () -> attending.read(unwritten.id(), null))).isInstanceOf(NotThere.class);
    }

    @Test
    void learners_go_on_reading_an_edition_while_the_next_is_written() {
        as(member("meera"), () -> the(Lecturing.class).save(first.id(), 1, "Something new"));

        assertThat(attending.read(first.id(), offering.id()).markdown()).startsWith("Read [the next]");

        as(member("meera"), () -> the(Lecturing.class).publish(first.id(), 2));
        assertThat(attending.read(first.id(), offering.id())).extracting(LectureSheet::markdown, LectureSheet::edition).containsExactly("Something new", 2);
    }

    @Test
    void done_once_is_done_and_counts_for_the_group() {
        learner(offering, member("bo"));
        attending.done(first.id(), offering.id());
        var when = clock.instant();
        clock.pass(Duration.ofHours(1));
        attending.done(first.id(), offering.id());

        var sheet = attending.read(first.id(), offering.id());
        assertThat(sheet.step().doneAt()).isEqualTo(when);
        assertThat(sheet.cohort()).isEqualTo(new Cohort(1, 2));
        assertThat(as(member("bo"), () -> attending.read(first.id(), offering.id())).step().done()).isFalse();
    }

    @Test
    void two_clicks_at_once_leave_one_note() throws Exception {
        var threads = Executors.newFixedThreadPool(6);
        var start = new CountDownLatch(1);
        try {
            var clicks = IntStream.range(0, 6).mapToObj(i -> threads.submit(() -> {
                start.await();
                return as(amal, () -> {
                    attending.done(first.id(), offering.id());
                    return true;
                });
            })).toList();
            start.countDown();

            assertThat(clicks).allSatisfy(click -> assertThat(click.get()).isTrue());
        } finally {
            threads.shutdownNow();
        }
        assertThat(attending.read(first.id(), offering.id()).step().done()).isTrue();
    }

    @Test
    void before_an_offering_begins_and_for_those_not_in_it_nothing_is_there() {
        var soon = openOffering(course);
        learner(soon, amal);
        var elsewhere = member("elsewhere");
        learner(runningOffering(course), elsewhere);

        assertThatThrownBy(() -> attending.read(first.id(), soon.id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> attending.read(first.id(), null)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as(elsewhere, () -> attending.read(first.id(), offering.id()))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as(member("nobody"), () -> attending.read(first.id(), offering.id()))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as(null, () -> attending.read(first.id(), offering.id()))).isInstanceOf(SignInNeeded.class);
    }

    @Test
    void a_lecture_of_another_course_is_not_reached_through_an_offering_one_is_in() {
        var foreign = written(aLecture(publishedCourse(member("other"))), member("other"), "Foreign");

        assertThatThrownBy(() -> attending.read(foreign.id(), offering.id())).isInstanceOf(NotThere.class);
    }

    @Test
    void after_the_end_learners_read_on_and_nothing_counts() {
        var finished = moved(offering, OfferingState.ARCHIVED);

        assertThatThrownBy(() -> attending.read(first.id(), finished.id())).isInstanceOf(NotThere.class);
    }

    @Test
    void the_team_reads_everything_with_its_notes_and_can_look_as_learners_do() {
        aTeacher(course, member("gina"), TeamRole.GRADER);
        signedInAs(member("gina"));

        assertThat(attending.read(second.id(), offering.id()).audience()).isEqualTo(Audience.TEAM);
        assertThat(attending.read(second.id(), null).route().steps()).noneMatch(Step::locked);
        assertThat(attending.readAsLearner(first.id(), null).audience()).isEqualTo(Audience.LEARNERS);
        assertThatThrownBy(() -> attending.done(first.id(), offering.id())).isInstanceOf(OfferingOver.class);
    }

    @Test
    void pages_beside_the_lectures_are_for_those_they_are_meant_for() {
        var glossary = aMaterial(course, "learners/glossary.md", "Glossary", Audience.LEARNERS);
        var notes = aMaterial(course, "instructors/notes.md", "Notes", Audience.TEAM);

        assertThat(attending.material(glossary, offering.id()).title()).isEqualTo("Glossary");
        assertThat(attending.read(first.id(), offering.id()).shelf().materials()).extracting(Shelf.Item::title).containsExactly("Glossary");
        assertThatThrownBy(() -> attending.material(notes, offering.id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as(member("nobody"), () -> attending.material(glossary, offering.id()))).isInstanceOf(NotThere.class);
        assertThat(as(member("meera"), () -> attending.material(notes, null)).audience()).isEqualTo(Audience.TEAM);
    }

    @Test
    void reading_takes_the_same_few_statements_however_much_there_is() {
        var few = statementsOf(() -> attending.read(first.id(), offering.id()));
        IntStream.range(0, 30).forEach(i -> {
            written(anActivity(course, i % 5 == 0 ? ActivityKind.TEST : ActivityKind.LECTURE, "More " + i), member("meera"), "Text");
            aMaterial(course, "learners/p" + i + ".md", "Page " + i, Audience.LEARNERS);
            aPicture(course, "episodes/fig/p" + i + ".png", member("meera"));
            learner(offering, member("learner" + i));
        });

        assertThat(statementsOf(() -> attending.read(first.id(), offering.id()))).isEqualTo(few).isLessThanOrEqualTo(11);
    }

    @Test
    void files_are_given_to_those_who_may_read_and_to_nobody_else() {
        var picture = aPicture(course, "episodes/fig/a.png", member("meera"));
        var files = the(OpeningFiles.class);

        assertThat(files.look(picture.id(), offering.id())).extracting(FileSheet::name, FileSheet::mediaType, FileSheet::size).containsExactly("a.png", "image/png", 12L);
        assertThat(files.content(picture.id(), offering.id())).isEqualTo(LectureFixture.png());
        assertThat(as(member("meera"), () -> files.content(picture.id(), null))).hasSize(12);
        for (var somebody : List.of(member("nobody"), member("other"))) {
            assertThatThrownBy(() -> as(somebody, () -> files.look(picture.id(), offering.id()))).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> as(somebody, () -> files.content(picture.id(), null))).isInstanceOf(NotThere.class);
        }
        assertThatThrownBy(() -> files.look(picture.id(), null)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> files.look(-1L, offering.id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as(null, () -> files.look(picture.id(), offering.id()))).isInstanceOf(SignInNeeded.class);
    }

    @Test
    void what_is_no_lecture_is_not_there() {
        var test = aTest(course);

        assertThatThrownBy(() -> attending.read(test.id(), offering.id())).isInstanceOf(NotThere.class);
    }
}
