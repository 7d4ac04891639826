package org.roundtable.course;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.course.CourseFixture.aCourse;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.house.DatabaseTest;

class AttachmentsTest extends DatabaseTest {

    @Test
    void a_file_is_found_by_its_path() {
        var course = aCourse(member("lena"));

        add(course, new Upload("fig/load.svg", "image/svg+xml", "<svg/>".getBytes(UTF_8)));

        var found = inTransaction(() -> {
            var file = the(Attachments.class).at(course.id(), "fig/load.svg").orElseThrow();
            return new String(file.content(), UTF_8) + " " + file.mediaType() + " " + file.size();
        });
        assertThat(found).isEqualTo("<svg/> image/svg+xml 6");
    }

    @Test
    void the_same_file_again_is_the_same_and_another_one_gets_a_number() {
        var course = aCourse(member("lena"));
        var first = add(course, text("fig/a.txt", "one"));

        assertThat(add(course, text("fig/a.txt", "one")).id()).isEqualTo(first.id());
        assertThat(add(course, text("fig/a.txt", "two")).path()).isEqualTo("fig/a-2.txt");
        assertThat(add(course, text("fig/a.txt", "two")).path()).isEqualTo("fig/a-2.txt");
        assertThat(add(course, text("README", "x")).path()).isEqualTo("README");
        assertThat(add(course, text("README", "y")).path()).isEqualTo("README-2");
    }

    @Test
    void a_course_has_its_room_and_no_more() {
        var course = aCourse(member("lena"));
        add(course, text("a", "one"));
        inTransaction(() -> the(EntityManager.class).createQuery("update Attachment a set a.size = :size where a.course.id = :course")
            .setParameter("size", Attachments.QUOTA - 2).setParameter("course", course.id()).executeUpdate());

        add(course, text("b", "12"));
        assertThatThrownBy(() -> add(course, text("c", "3"))).isInstanceOf(QuotaReached.class);
        assertThat(inTransaction(() -> the(Attachments.class).at(course.id(), "c"))).isEmpty();
    }

    @Test
    void names_that_lead_elsewhere_are_refused() {
        for (var path : List.of("../a", "a/../../b", "/etc/passwd", "a\\b", "a//b", "", "  ", "a\u0000b", "x".repeat(281), "..")) {
            assertThatThrownBy(() -> text(path, "x")).as(path).isInstanceOf(Unfit.class);
        }
        assertThat(text("a..b/c.d", "x").path()).isEqualTo("a..b/c.d");
        assertThatThrownBy(() -> text("a", "")).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> new Upload("a", "text/plain", new byte[Upload.LARGEST + 1])).isInstanceOf(Unfit.class);
    }

    @Test
    void many_files_and_a_whole_course_go_out_in_batches() {
        var files = new ArrayList<Upload>();
        for (int i = 0; i < 40; i++) {
            files.add(text("fig/" + i + ".txt", "figure " + i));
        }
        var lena = member("lena");

        var statements = statementsOf(() -> inTransaction(() -> {
            var draft = the(Drafts.class).begin(lena, CourseFixture.facts("Imported"), clock.instant());
            for (int u = 0; u < 5; u++) {
                draft.unit("Unit " + u);
                for (int a = 0; a < 8; a++) {
                    draft.activity(ActivityKind.LECTURE, "Episode " + a, 20);
                }
            }
            return the(Attachments.class).add(draft.course(), files, lena, clock.instant());
        }));

        assertThat(statements).isLessThanOrEqualTo(25);
    }

    private Attachment add(Course course, Upload upload) {
        var lena = member("lena");
        return inTransaction(() -> the(Attachments.class).add(the(Courses.class).by(course.id()).orElseThrow(), upload, lena, clock.instant()));
    }

    private static Upload text(String path, String content) {
        return new Upload(path, "text/plain", content.getBytes(UTF_8));
    }
}
