package org.roundtable.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.course.CatalogueFilter.EVERYTHING;
import static org.roundtable.course.CatalogueFilter.Starts.WITHIN_A_MONTH;
import static org.roundtable.course.CourseFixture.aCourse;
import static org.roundtable.course.CourseFixture.aLecture;
import static org.roundtable.course.CourseFixture.aTeacher;
import static org.roundtable.course.CourseFixture.publishedCourse;
import static org.roundtable.course.OfferingFixture.facts;
import static org.roundtable.course.OfferingFixture.finishedOffering;
import static org.roundtable.course.OfferingFixture.openOffering;
import static org.roundtable.course.OfferingFixture.runningOffering;
import static org.roundtable.course.OfferingFixture.withEntranceTest;
import static org.roundtable.course.OfferingFixture.withPlaces;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.roundtable.house.DatabaseTest;
import org.roundtable.shared.NotThere;

class BrowsingTest extends DatabaseTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    private final Browsing browsing = the(Browsing.class);

    @Test
    void only_published_courses_are_found_soonest_start_first() {
        aCourse(member("lena"), named("A draft"));
        publishedCourse(member("lena"), named("Without an offering"));
        openOffering(publishedCourse(member("lena"), named("Starts later")), facts(MONDAY.plusDays(20)));
        openOffering(publishedCourse(member("lena"), named("Starts soon")), facts(MONDAY));

        assertThat(titles(EVERYTHING)).containsExactly("Starts soon", "Starts later", "Without an offering");
    }

    @Test
    void words_are_looked_for_in_title_summary_and_names() {
        publishedCourse(member("lena"), named("Fractions without fear"));
        publishedCourse(member("meera"), named("Data in the classroom"));

        assertThat(titles(words("FRACTIONS"))).containsExactly("Fractions without fear");
        assertThat(titles(words("about meera"))).containsExactly("Data in the classroom");
        assertThat(titles(words("fractions meera"))).isEmpty();
    }

    @Test
    void what_is_hostile_in_a_search_is_just_words() {
        publishedCourse(member("lena"), named("100% of it"));
        publishedCourse(member("lena"), named("Nothing of it"));

        assertThat(titles(words("100%"))).containsExactly("100% of it");
        assertThat(titles(words("_"))).isEmpty();
        assertThat(titles(words("!"))).isEmpty();
        assertThat(titles(words("' or '1'='1"))).isEmpty();
        assertThat(titles(words("\u0000"))).hasSize(2);
        assertThat(titles(words("x ".repeat(10_000)))).isEmpty();
    }

    @Test
    void the_catalogue_is_narrowed_by_what_a_course_is() {
        publishedCourse(member("lena"), new CourseFacts("German", "", "", "de", Level.EXPERIENCED, "CC-BY-4.0", null, null, Set.of("music")));
        publishedCourse(member("lena"), named("English"));

        assertThat(titles(new CatalogueFilter(null, "Music", null, null, null, false, null))).containsExactly("German");
        assertThat(titles(new CatalogueFilter(null, null, "en", null, null, false, null))).containsExactly("English");
        assertThat(titles(new CatalogueFilter(null, null, null, Level.EXPERIENCED, null, false, null))).containsExactly("German");
        assertThat(browsing.choices()).isEqualTo(new CatalogueChoices(List.of("feedback", "music", "teaching"), List.of("de", "en")));
    }

    @Test
    void one_offering_has_to_fit_in_all_that_is_asked_of_it() {
        var course = publishedCourse(member("lena"), named("Two offerings"));
        openOffering(course, withPlaces(facts(MONDAY), 5));
        var full = openOffering(course, withPlaces(withEntranceTest(facts(MONDAY.plusDays(60))), 1));
        inTransaction(() -> the(Places.class).take(full.id()));

        assertThat(titles(new CatalogueFilter(null, null, null, null, WITHIN_A_MONTH, true, false))).hasSize(1);
        assertThat(titles(new CatalogueFilter(null, null, null, null, null, true, true))).isEmpty();
        assertThat(titles(new CatalogueFilter(null, null, null, null, WITHIN_A_MONTH, false, true))).isEmpty();
        assertThat(titles(new CatalogueFilter(null, null, null, null, null, false, true))).hasSize(1);
    }

    @Test
    void pages_have_a_total_and_their_statements_do_not_grow() {
        openOffering(publishedCourse(member("lena"), named("First")), facts(MONDAY));
        var few = statementsOf(() -> browsing.find(EVERYTHING, 0));
        IntStream.range(0, 30).forEach(i -> openOffering(publishedCourse(member("m" + i), named("Course " + i)), facts(MONDAY.plusDays(i))));

        assertThat(statementsOf(() -> browsing.find(EVERYTHING, 0))).isEqualTo(few).isLessThanOrEqualTo(6);
        assertThat(browsing.find(EVERYTHING, 2)).satisfies(page -> {
            assertThat(page.total()).isEqualTo(31);
            assertThat(page.rows()).hasSize(7);
        });
        assertThat(browsing.find(EVERYTHING, -3).rows()).hasSize(12);
        assertThat(browsing.find(EVERYTHING, Integer.MAX_VALUE).rows()).isEmpty();
    }

    @Test
    void a_course_shows_its_syllabus_its_teachers_and_what_one_can_join() {
        var course = publishedCourse(member("lena"));
        aTeacher(course, member("grete"), TeamRole.GRADER);
        aLecture(course);
        var open = openOffering(course);
        OfferingFixture.anOffering(course);
        finishedOffering(course);

        var sheet = browsing.course(course.id());

        assertThat(sheet.teachers()).extracting(TeamRow::handle).containsExactly("lena");
        assertThat(sheet.syllabus().size()).isEqualTo(1);
        assertThat(sheet.offerings()).extracting(OfferingRow::id).containsExactly(open.id());
        assertThat(sheet.finished()).isEqualTo(1);
        assertThat(sheet.authors()).isFalse();
        assertThat(as(member("lena"), () -> browsing.course(course.id())).authors()).isTrue();
        assertThat(as(member("grete"), () -> browsing.course(course.id()))).satisfies(seen -> {
            assertThat(seen.teaches()).isTrue();
            assertThat(seen.authors()).isFalse();
        });
    }

    @Test
    void a_draft_is_there_for_its_team_and_for_stewards_only() {
        var draft = aCourse(member("lena")).id();

        assertThatThrownBy(() -> browsing.course(draft)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as(member("nobody"), () -> browsing.course(draft))).isInstanceOf(NotThere.class);
        assertThat(as(member("lena"), () -> browsing.course(draft)).id()).isEqualTo(draft);
        assertThat(as(steward("stella"), () -> browsing.course(draft)).id()).isEqualTo(draft);
        assertThatThrownBy(() -> browsing.course(-1L)).isInstanceOf(NotThere.class);
    }

    @Test
    void statements_of_a_course_page_do_not_grow() {
        var course = publishedCourse(member("lena"));
        aLecture(course);
        openOffering(course);
        var few = statementsOf(() -> browsing.course(course.id()));
        IntStream.range(0, 20).forEach(i -> aLecture(course));
        IntStream.range(0, 5).forEach(i -> runningOffering(course));

        assertThat(statementsOf(() -> browsing.course(course.id()))).isEqualTo(few).isLessThanOrEqualTo(10);
    }

    @Test
    void what_starts_soon_is_shown_to_strangers() {
        var course = publishedCourse(member("lena"));
        openOffering(course, facts(MONDAY.plusDays(2)));
        openOffering(course, facts(MONDAY));
        runningOffering(course);

        assertThat(browsing.startingSoon()).extracting(StartingSoon::startsOn).containsExactly(MONDAY, MONDAY.plusDays(2));
    }

    @Test
    void those_who_teach_see_what_to_do_next() {
        var course = publishedCourse(member("lena"));
        OfferingFixture.anOffering(course, facts(MONDAY));
        OfferingFixture.anOffering(course, facts(MONDAY.plusDays(200)));
        OfferingFixture.moved(openOffering(course, facts(MONDAY.minusDays(90))), OfferingState.GRADING);

        var steps = as(member("lena"), () -> the(LookingAhead.class).next());

        assertThat(steps).extracting(NextStep::actionKey).containsExactly("course.next.open", "course.next.look");
        assertThat(as(member("nobody"), () -> the(LookingAhead.class).next())).isEmpty();
    }

    @Test
    void stewards_see_what_waits_for_them() {
        var course = aCourse(member("lena"));
        aLecture(course);
        as(member("lena"), () -> {
            the(Planning.class).askForReview(course.id());
            return null;
        });

        assertThat(as(steward("stella"), () -> the(LookingAhead.class).next())).extracting(NextStep::link).containsExactly("/course/endorsements");
        assertThat(as(member("nobody"), () -> the(LookingAhead.class).next())).isEmpty();
    }

    @Test
    void my_courses_come_with_their_offerings_in_constant_statements() {
        var course = publishedCourse(member("lena"));
        var open = openOffering(course);
        signedInAs(member("lena"));
        var few = statementsOf(() -> the(Teaching.class).courses(0));
        IntStream.range(0, 25).forEach(i -> aCourse(member("lena")));

        var page = the(Teaching.class).courses(0);

        assertThat(page.total()).isEqualTo(26);
        assertThat(page.rows().get(0).offerings()).extracting(OfferingRow::id).containsExactly(open.id());
        assertThat(statementsOf(() -> the(Teaching.class).courses(0))).isEqualTo(few);
        assertThat(the(Teaching.class).now()).extracting(TaughtOffering::offering).containsExactly(open.id());
    }

    private static CourseFacts named(String title) {
        return CourseFixture.facts(title);
    }

    private static CatalogueFilter words(String words) {
        return new CatalogueFilter(words, null, null, null, null, false, null);
    }

    private List<String> titles(CatalogueFilter filter) {
        return browsing.find(filter, 0).rows().stream().map(CatalogueRow::title).toList();
    }
}
