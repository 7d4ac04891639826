package org.roundtable.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.roundtable.interchange.CourseReport.Outcome.LEFT;
import static org.roundtable.interchange.CourseReport.Outcome.WARNING;
import static org.roundtable.interchange.Zips.archive;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.roundtable.shared.Markup;

class JekyllTest {

    private static CourseReading read(byte[] zip) {
        try (var archive = archive(zip)) {
            return CourseReading.of(archive);
        }
    }

    @Nested
    class Learning_about_learning_circles {

        private final byte[] zip = Zips.fixture("learning-circles");
        private final CourseReading reading = read(zip);
        private final FoundCourse draft = reading.draft();

        @Test
        void becomes_a_course_with_its_modules_in_order() {
            assertThat(draft.title()).isEqualTo("Learning about learning circles");
            assertThat(draft.units()).extracting(FoundCourse.Unit::title, unit -> unit.lectures().size()).containsExactly(tuple("Introduction", 4),
                tuple("Course Selection", 4), tuple("Logistics & Tools", 4), tuple("Facilitation", 4), tuple("Organizing Teams", 4), tuple("Learning for Credit", 4));
            assertThat(draft.units().get(0).lectures()).extracting(FoundCourse.Lecture::title, FoundCourse.Lecture::minutes)
                .containsExactly(tuple("Check-in", 15), tuple("Read & Watch", 30), tuple("Do/Make/Say/Think", 30), tuple("Reflect: Notice what you noticed", 15));
        }

        @Test
        void carries_licence_attribution_and_source() {
            assertThat(draft.licence()).isEqualTo("CC-BY-SA-4.0");
            assertThat(draft.attribution()).isEqualTo("Peer 2 Peer University");
            assertThat(draft.source()).startsWith("github p2pu/learning-about-learning-circles");
            assertThat(draft.description()).contains("About this course");
        }

        @Test
        void has_a_line_for_every_file() {
            try (var archive = archive(zip)) {
                assertThat(archive.paths()).allSatisfy(path -> assertThat(reading.report().lines())
                    .filteredOn(line -> line.where().equals(path) && line.outcome() != WARNING).hasSize(1));
            }
            assertThat(reading.report().count(LEFT)).isZero();
        }

        @Test
        void links_to_its_videos_and_asks_nothing_of_other_sites() {
            var page = Jsoup.parseBodyFragment(draft.lectures().map(lecture -> Markup.render(lecture.markdown())).collect(Collectors.joining()));

            assertThat(page.select("a.watch")).hasSize(9);
            assertThat(page.select("a.watch[href^=https://www.youtube.com/watch]")).hasSize(8);
            assertThat(page.select("iframe, script, img, [style], [target]")).isEmpty();
            assertThat(page.select("h1")).isEmpty();
        }
    }

    @Test
    void modules_missing_or_not_listed_are_said() {
        var reading = read(Zips.of("_data/course.yml", "title: T\nmodules:\n- One\n- Two\n", "modules/One/_posts/2020-01-02-b.md", "B", "modules/One/_posts/2020-01-01-a.md", "A",
            "modules/Three/_posts/2020-01-01-x.md", "X", "_layouts/default.html", "x", "assets/a.gif", "GIF89a"));

        assertThat(reading.draft().lectures().map(FoundCourse.Lecture::title)).containsExactly("A", "B");
        assertThat(reading.report().lines()).extracting(CourseReport.Line::where, CourseReport.Line::messageKey).contains(
            tuple("_data/course.yml", "interchange.course.warning.moduleMissing"), tuple("modules/Three/_posts/2020-01-01-x.md", "interchange.course.left.notListed"),
            tuple("_layouts/default.html", "interchange.course.left.elsewhere"), tuple("assets/a.gif", "interchange.course.taken.picture"));
    }
}
