package org.roundtable.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.SignInNeeded;
import org.roundtable.course.Attachments;
import org.roundtable.course.Courses;
import org.roundtable.course.CourseState;
import org.roundtable.course.Outlining;
import org.roundtable.course.OutlineSheet;
import org.roundtable.house.DatabaseTest;
import org.roundtable.lecture.Attending;
import org.roundtable.lecture.Step;
import org.roundtable.shared.Audience;
import org.roundtable.shared.NotThere;

class ImportingCoursesTest extends DatabaseTest {

    private static final byte[] SMALL = Zips.of("c/config.yaml", "title: Small\nlicense: CC-BY 4.0\nsource: https://example.org/small\ncarpentry: cp\n",
        "c/episodes/01-a.md", "---\ntitle: First\nteaching: 10\nexercises: 5\n---\n[b](02-b.md) ![x](fig/x.svg)\n\n::: instructor\nSecret\n:::", "c/episodes/02-b.md", "---\ntitle: Second\n---\nB",
        "c/episodes/fig/x.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", "c/learners/glossary.md", "---\ntitle: Glossary\n---\nG", "c/instructors/notes.md", "# Notes\nN", "c/README.md", "r");

    private ImportingCourses importing;

    @BeforeEach
    void amalBringsACourse() {
        importing = the(ImportingCourses.class);
        signedInAs(member("amal"));
    }

    private Long upload(byte[] zip) {
        return importing.receive("lesson.zip", new ByteArrayInputStream(zip));
    }

    private long courses() {
        return inTransaction(() -> the(CourseUploads.class).em.createQuery("select count(c) from Course c", Long.class).getSingleResult());
    }

    private long uploads() {
        return inTransaction(() -> the(CourseUploads.class).em.createQuery("select count(u) from CourseUpload u", Long.class).getSingleResult());
    }

    @Test
    void an_upload_is_shown_and_nothing_is_stored_before_a_yes() {
        var sheet = importing.look(upload(SMALL));

        assertThat(sheet.title()).isEqualTo("Small");
        assertThat(sheet.units()).hasSize(1);
        assertThat(sheet.lectures()).isEqualTo(2);
        assertThat(sheet.files()).isEqualTo(1);
        assertThat(sheet.pages()).isEqualTo(2);
        assertThat(sheet.report().lines()).extracting(CourseReport.Line::where).contains("README.md", "episodes/01-a.md");
        assertThat(courses()).isZero();
    }

    @Test
    void a_yes_makes_a_course_with_lectures_pages_and_files() {
        var course = importing.confirm(upload(SMALL));

        var made = inTransaction(() -> the(Courses.class).by(course).orElseThrow().facts());
        assertThat(made.title()).isEqualTo("Small");
        assertThat(made.licence()).isEqualTo("CC-BY-4.0");
        assertThat(made.attribution()).isEqualTo("The Carpentries");
        assertThat(made.source()).isEqualTo("https://example.org/small");
        assertThat(inTransaction(() -> the(Courses.class).by(course).orElseThrow().state())).isEqualTo(CourseState.DRAFT);
        var outline = the(Outlining.class).outline(course);
        assertThat(outline.units().get(0).activities()).extracting(OutlineSheet.ActivityRow::title, OutlineSheet.ActivityRow::minutes)
            .containsExactly(org.assertj.core.api.Assertions.tuple("First", 15), org.assertj.core.api.Assertions.tuple("Second", null));
        var first = the(Attending.class).read(outline.units().get(0).activities().get(0).id(), null);
        assertThat(first.markdown()).startsWith("[b](02-b.md)");
        assertThat(first.practice()).isEqualTo(5);
        assertThat(first.audience()).isEqualTo(Audience.TEAM);
        assertThat(first.shelf().from(first.path()).apply("fig/x.svg")).isPresent();
        assertThat(first.shelf().from(first.path()).apply("02-b.md")).isPresent();
        assertThat(first.shelf().materials()).extracting(item -> item.title()).containsExactly("Glossary", "Notes");
        assertThat(inTransaction(() -> new String(the(Attachments.class).at(course, "episodes/fig/x.svg").orElseThrow().content(), UTF_8))).startsWith("<svg");
    }

    @Test
    void two_yeses_make_one_course() throws Exception {
        var upload = upload(SMALL);
        var amal = member("amal");
        var threads = Executors.newFixedThreadPool(4);
        var start = new CountDownLatch(1);
        try {
            var yeses = IntStream.range(0, 4).mapToObj(i -> threads.submit(() -> {
                start.await();
                return as(amal, () -> importing.confirm(upload));
            })).toList();
            start.countDown();

            var course = yeses.get(0).get();
            assertThat(yeses).allSatisfy(yes -> assertThat(yes.get()).isEqualTo(course));
        } finally {
            threads.shutdownNow();
        }
        assertThat(courses()).isEqualTo(1);
        assertThat(importing.look(upload).became()).isEqualTo(importing.confirm(upload));
    }

    @Test
    void an_upload_is_its_owners_and_goes_away_by_itself() {
        var upload = upload(SMALL);

        assertThatThrownBy(() -> as(member("other"), () -> importing.look(upload))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as(member("other"), () -> importing.confirm(upload))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as(null, () -> importing.look(upload))).isInstanceOf(SignInNeeded.class);
        clock.pass(Duration.ofHours(25));
        assertThatThrownBy(() -> importing.look(upload)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> importing.confirm(upload)).isInstanceOf(NotThere.class);
        as(member("other"), () -> upload(SMALL));
        assertThat(uploads()).isEqualTo(1);
    }

    @Test
    void a_new_upload_takes_the_place_of_the_last_and_one_can_be_thrown_away() {
        var first = upload(SMALL);
        var second = upload(SMALL);

        assertThatThrownBy(() -> importing.look(first)).isInstanceOf(NotThere.class);
        importing.discard(second);
        assertThatThrownBy(() -> importing.look(second)).isInstanceOf(NotThere.class);
        assertThat(uploads()).isZero();
    }

    @Test
    void what_is_refused_leaves_no_trace() {
        for (var hostile : List.of(new byte[0], "no zip".getBytes(UTF_8), Zips.of("../x.md", "x"), Zips.of("a.md", "x"), Zips.of(Map.of("zeros", new byte[5_000_000])))) {
            assertThatThrownBy(() -> upload(hostile)).isInstanceOf(ArchiveRefused.class);
        }

        assertThat(uploads()).isZero();
        assertThat(courses()).isZero();
        assertThatThrownBy(() -> as(null, () -> upload(SMALL))).isInstanceOf(SignInNeeded.class);
    }

    @Test
    void hostile_texts_and_titles_are_taken_as_texts_and_titles() {
        var course = importing.confirm(upload(Zips.of("config.yaml", "title: \"<script>alert(1)</script> #{1+1}\"\nlang: <b>\nlicense: \"'; drop table course; --\"\n",
            "episodes/a.md", "---\ntitle: \"" + "long ".repeat(80) + "\"\nblock: \"\\u0007\"\nteaching: 99999999999999\n---\n<script>alert(1)</script>")));

        assertThat(inTransaction(() -> the(Courses.class).by(course).orElseThrow().title())).isEqualTo("<script>alert(1)</script> #{1+1}");
        assertThat(inTransaction(() -> the(Courses.class).by(course).orElseThrow().facts().licence())).isEqualTo("unknown");
    }

    @Test
    void a_course_of_many_lectures_is_written_in_batches() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("config.yaml", "title: Many".getBytes(UTF_8));
        IntStream.range(0, 120).forEach(i -> {
            files.put("episodes/%03d.md".formatted(i), ("---\ntitle: L%d\n---\nText".formatted(i)).getBytes(UTF_8));
            files.put("episodes/fig/%03d.png".formatted(i), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', (byte) i});
        });
        var upload = upload(Zips.of(files));

        assertThat(statementsOf(() -> importing.confirm(upload))).isLessThan(60);
    }

    @Test
    void the_carpentries_lesson_becomes_a_course_that_can_be_read() {
        var course = importing.confirm(upload(Zips.fixture("instructor-training")));

        var outline = the(Outlining.class).outline(course);
        assertThat(outline.size()).isEqualTo(25);
        var lectures = outline.units().stream().flatMap(unit -> unit.activities().stream()).toList();
        var memory = the(Attending.class).read(lectures.get(4).id(), null);
        assertThat(memory.title()).isEqualTo("Memory and Cognitive Load");
        assertThat(memory.origin().attribution()).isEqualTo("The Carpentries");
        assertThat(memory.shelf().from(memory.path()).apply("fig/chunking2.png")).isPresent();
        assertThat(memory.route().steps()).hasSize(25).noneMatch(Step::locked);
    }

    @Test
    void the_course_of_peer_2_peer_university_as_well() {
        var course = importing.confirm(upload(Zips.fixture("learning-circles")));

        assertThat(the(Outlining.class).outline(course).units()).hasSize(6);
        assertThat(the(Outlining.class).outline(course).size()).isEqualTo(24);
    }
}
