package org.roundtable.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.course.CourseFixture.aCourse;
import static org.roundtable.course.CourseFixture.aLecture;
import static org.roundtable.course.CourseFixture.aTeacher;
import static org.roundtable.course.CourseFixture.aTest;
import static org.roundtable.course.CourseFixture.planned;
import static org.roundtable.course.CourseFixture.publishedCourse;
import static org.roundtable.course.OfferingFixture.admittingBy;
import static org.roundtable.course.OfferingFixture.anOffering;
import static org.roundtable.course.OfferingFixture.facts;
import static org.roundtable.course.OfferingFixture.inZone;
import static org.roundtable.course.OfferingFixture.openOffering;
import static org.roundtable.course.OfferingFixture.withPlaces;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.house.DatabaseTest;
import org.roundtable.shared.NotThere;

class RunningTest extends DatabaseTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    private final Running running = the(Running.class);

    @Test
    void a_new_offering_has_all_its_dates_at_once() {
        var course = publishedCourse(member("lena"));
        planned(aLecture(course), 0, 6, null);
        planned(aTest(course), 7, null, null);
        signedInAs(member("lena"));

        var offering = running.create(course.id(), facts(MONDAY));

        assertThat(running.timings(offering)).extracting(TimingRow::opens)
            .containsExactly(Instant.parse("2026-03-09T00:00:00Z"), Instant.parse("2026-03-16T00:00:00Z"));
    }

    @Test
    void a_hundred_activities_take_no_more_statements_than_a_few() {
        var few = publishedCourse(member("lena"));
        IntStream.range(0, 3).forEach(i -> aLecture(few));
        var many = publishedCourse(member("lena"));
        IntStream.range(0, 40).forEach(i -> aLecture(many));
        signedInAs(member("lena"));
        running.create(few.id(), facts(MONDAY));

        assertThat(statementsOf(() -> running.create(many.id(), facts(MONDAY)))).isLessThanOrEqualTo(12);
    }

    @Test
    void times_keep_their_hour_when_the_start_moves_over_the_change_of_clocks() {
        var course = publishedCourse(member("lena"));
        var test = aTest(course);
        var berlin = ZoneId.of("Europe/Berlin");
        var offering = anOffering(course, inZone(facts(MONDAY), berlin));
        signedInAs(member("lena"));
        running.time(offering.id(), test.id(), running.timings(offering.id()).get(0).version(),
            MONDAY.atTime(19, 0).atZone(berlin).toInstant(), MONDAY.atTime(20, 0).atZone(berlin).toInstant(), null);

        running.schedule(offering.id(), running.sheet(offering.id()).version(), inZone(facts(MONDAY.plusDays(28)), berlin));

        assertThat(running.timings(offering.id()).get(0).opens()).isEqualTo(MONDAY.plusDays(28).atTime(19, 0).atZone(berlin).toInstant());
    }

    @Test
    void a_copy_keeps_the_hours_of_each_day_from_its_own_start_on() {
        var course = publishedCourse(member("lena"));
        var test = aTest(course);
        var offering = anOffering(course, admittingBy(facts(MONDAY), Admission.KEY));
        signedInAs(member("lena"));
        running.time(offering.id(), test.id(), 0, Instant.parse("2026-03-10T18:00:00Z"), Instant.parse("2026-03-10T19:00:00Z"), null);

        var copy = running.copy(offering.id(), admittingBy(facts(LocalDate.of(2026, 9, 7)), Admission.KEY));

        var sheet = running.sheet(copy);
        assertThat(sheet.state()).isEqualTo(OfferingState.PLANNED);
        assertThat(sheet.facts().accessKey()).isEqualTo("open-sesame");
        assertThat(sheet.facts().endsOn()).isEqualTo(LocalDate.of(2026, 10, 18));
        assertThat(running.timings(copy)).extracting(TimingRow::opens).containsExactly(Instant.parse("2026-09-08T18:00:00Z"));
    }

    @Test
    void an_offering_goes_its_way_and_tells_everybody() {
        var course = publishedCourse(member("lena"));
        var offering = anOffering(course).id();
        signedInAs(member("lena"));

        running.moveOn(offering, OfferingState.OPEN);
        running.moveOn(offering, OfferingState.OPEN);
        running.moveOn(offering, OfferingState.RUNNING);
        running.moveOn(offering, OfferingState.GRADING);
        running.moveOn(offering, OfferingState.FINISHED);
        running.moveOn(offering, OfferingState.ARCHIVED);

        assertThat(running.sheet(offering).next()).isEmpty();
        assertThat(fired(OfferingOpened.class)).as("a double click opens once").containsExactly(new OfferingOpened(offering, course.id(), member("lena")));
        assertThat(fired(OfferingStarted.class)).hasSize(1);
        assertThat(fired(OfferingClosed.class)).hasSize(1);
        assertThat(fired(OfferingFinished.class)).hasSize(1);
    }

    @Test
    void no_step_is_left_out_or_taken_back() {
        var offering = openOffering(publishedCourse(member("lena"))).id();
        signedInAs(member("lena"));

        assertThatThrownBy(() -> running.moveOn(offering, OfferingState.FINISHED)).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> running.moveOn(offering, OfferingState.PLANNED)).isInstanceOf(WrongState.class);
    }

    @Test
    void only_a_published_course_opens() {
        var offering = anOffering(aCourse(member("lena"))).id();
        signedInAs(member("lena"));

        assertThatThrownBy(() -> running.moveOn(offering, OfferingState.OPEN)).isInstanceOf(WrongState.class);
    }

    @Test
    void who_saves_over_somebody_elses_change_is_told() {
        var offering = anOffering(publishedCourse(member("lena"))).id();
        signedInAs(member("lena"));
        var seen = running.sheet(offering).version();
        running.schedule(offering, seen, withPlaces(facts(), 30));

        assertThatThrownBy(() -> running.schedule(offering, seen, withPlaces(facts(), 10))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(running.sheet(offering).facts().places()).isEqualTo(30);
    }

    @Test
    void more_places_are_told_to_those_who_wait() {
        var offering = openOffering(publishedCourse(member("lena"))).id();
        signedInAs(member("lena"));

        running.schedule(offering, running.sheet(offering).version(), withPlaces(facts(), 10));
        assertThat(fired(PlacesAdded.class)).isEmpty();
        running.schedule(offering, running.sheet(offering).version(), withPlaces(facts(), 30));
        assertThat(fired(PlacesAdded.class)).containsExactly(new PlacesAdded(offering));
    }

    @Test
    void places_taken_are_never_taken_away() {
        var offering = openOffering(publishedCourse(member("lena"))).id();
        inTransaction(() -> the(Places.class).take(offering) && the(Places.class).take(offering));
        signedInAs(member("lena"));

        assertThatThrownBy(() -> running.schedule(offering, running.sheet(offering).version(), withPlaces(facts(), 1))).isInstanceOf(Unfit.class);
        running.schedule(offering, running.sheet(offering).version(), withPlaces(facts(), 2));
        assertThat(inTransaction(() -> the(Places.class).take(offering))).isFalse();
    }

    @Test
    void dates_beyond_reason_are_refused() {
        assertThatThrownBy(() -> facts(LocalDate.MAX.minusDays(50))).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> facts(LocalDate.of(1, 1, 1))).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> withPlaces(facts(), 0)).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> withPlaces(facts(), Integer.MAX_VALUE)).isInstanceOf(Unfit.class);
    }

    @Test
    void only_instructors_run_an_offering() {
        var course = publishedCourse(member("lena"));
        var offering = anOffering(course).id();
        aTeacher(course, member("grete"), TeamRole.GRADER);

        for (var other : List.of(member("grete"), member("nobody"), steward("stella"))) {
            signedInAs(other);
            assertThatThrownBy(() -> running.sheet(offering)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> running.moveOn(offering, OfferingState.OPEN)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> running.create(course.id(), facts())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> running.timings(offering)).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> running.sheet(-1L)).isInstanceOf(NotThere.class);
    }

    @Test
    void the_job_starts_and_ends_what_nobody_thought_of() {
        var course = publishedCourse(member("lena"));
        var today = openOffering(course, facts(LocalDate.of(2026, 3, 2))).id();
        var tomorrow = openOffering(course, facts(LocalDate.of(2026, 3, 3))).id();
        var planned = anOffering(course, facts(LocalDate.of(2026, 3, 1))).id();
        var chore = the(AdvanceOfferings.class);

        assertThat(inTransaction(() -> chore.due(clock.instant()))).isTrue();
        runJob();
        runJob();

        assertThat(inTransaction(() -> chore.due(clock.instant()))).isFalse();
        assertThat(states(today, tomorrow, planned)).containsExactly(OfferingState.RUNNING, OfferingState.OPEN, OfferingState.PLANNED);
        clock.pass(Duration.ofDays(60));
        runJob();
        assertThat(states(today, tomorrow, planned)).containsExactly(OfferingState.GRADING, OfferingState.GRADING, OfferingState.PLANNED);
        assertThat(fired(OfferingStarted.class)).containsExactly(new OfferingStarted(today, course.id(), null), new OfferingStarted(tomorrow, course.id(), null));
    }

    @Test
    void an_offering_starts_when_its_day_begins_where_it_is() {
        var offering = openOffering(publishedCourse(member("lena")), inZone(facts(LocalDate.of(2026, 3, 3)), ZoneId.of("Pacific/Auckland"))).id();

        clock.set(Instant.parse("2026-03-02T10:59:59Z"));
        runJob();
        assertThat(states(offering)).containsExactly(OfferingState.OPEN);
        clock.set(Instant.parse("2026-03-02T11:00:00Z"));
        runJob();
        assertThat(states(offering)).containsExactly(OfferingState.RUNNING);
    }

    @Test
    void the_list_of_a_course_comes_in_pages() {
        var course = publishedCourse(member("lena"));
        IntStream.range(0, 23).forEach(i -> anOffering(course, facts(MONDAY.plusDays(i))));
        signedInAs(member("lena"));

        assertThat(running.offerings(course.id(), 0).rows()).hasSize(20).first().extracting(OfferingRow::startsOn).isEqualTo(MONDAY.plusDays(22));
        assertThat(running.offerings(course.id(), 1)).satisfies(page -> {
            assertThat(page.rows()).hasSize(3);
            assertThat(page.total()).isEqualTo(23);
        });
    }

    private void runJob() {
        inTransaction(() -> {
            var reader = the(OfferingsToMoveOnReader.class);
            reader.open(null);
            for (var id = reader.readItem(); id != null; id = reader.readItem()) {
                the(OfferingsToMoveOnWriter.class).writeItems(List.of(id));
            }
            return null;
        });
    }

    private List<OfferingState> states(Long... offerings) {
        return inTransaction(() -> Arrays.stream(offerings).map(id -> the(Offerings.class).by(id).orElseThrow().state()).toList());
    }
}
