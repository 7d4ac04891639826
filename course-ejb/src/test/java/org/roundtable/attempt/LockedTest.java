package org.roundtable.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Kind;
import org.roundtable.audit.AuditEntry;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingFixture;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.house.DatabaseTest;

/** An exam of an hour that answers came for from another browser, twenty minutes after it was begun. */
class LockedTest extends DatabaseTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final long LEFT = 40 * 60;

    private Long lead;
    private Offering offering;
    private Attempt attempt;
    private Saved told;

    @BeforeEach
    void answers_came_from_another_browser() {
        lead = member("lead");
        var course = CourseFixture.publishedCourse(lead);
        var exam = AssessmentFixture.published(course, Kind.EXAM, lead, AssessmentFixture.oneOfEach(course, lead));
        offering = OfferingFixture.runningOffering(course);
        OfferingFixture.timed(offering, exam.assessment().activity(), clock.instant(), clock.instant().plus(Duration.ofHours(2)), null);
        attempt = AttemptFixture.begun(EnrolmentFixture.enrolled(offering, member("amal")), exam);
        signedInAs(member("amal"));
        clock.pass(Duration.ofMinutes(20));
        told = the(Saving.class).stop(attempt.id(), sent(AttemptFixture.WRITER, 1));
    }

    @Test
    void the_clock_stands_still_and_the_job_for_the_absent_leaves_it_alone() {
        clock.pass(Duration.ofMinutes(45));
        close();

        assertThat(told).extracting(Saved::kind, Saved::secondsLeft).containsExactly(SaveKind.LOCKED, LEFT);
        assertThat(the(Saving.class).save(attempt.id(), sent(AttemptFixture.WRITER, 2))).extracting(Saved::kind, Saved::secondsLeft, Saved::savedAt, Saved::handedIn)
            .containsExactly(SaveKind.LOCKED, LEFT, null, null);
        assertThat(open()).extracting(PaperSheet::locked, PaperSheet::over, PaperSheet::secondsLeft).containsExactly(true, false, LEFT);
    }

    @Test
    void let_go_on_they_have_the_time_it_was_locked_and_it_stands_with_its_reason_in_log_and_audit() {
        clock.pass(Duration.ofMinutes(45).plusSeconds(7));

        assertThat(unlock(true)).isEqualTo(1);

        assertThat(open()).extracting(PaperSheet::secondsLeft, PaperSheet::deadline).containsExactly(LEFT, attempt.deadline().until().plus(Duration.ofMinutes(45)).plusSeconds(7));
        assertThat(the(Saving.class).save(attempt.id(), sent(TOKEN, 2)).kind()).isEqualTo(SaveKind.SAVED);
        assertThat(audit()).extracting(AuditEntry::action, AuditEntry::detail).containsExactly(tuple("attempt.locked", "answers from another browser"),
            tuple("attempt.unlocked", "45:07 min given back: 100% sure it was a mistake"));
        assertThat(log()).filteredOn(event -> event.kind() == EventKind.UNLOCKED).extracting(AttemptEvent::detail)
            .containsExactly("45:07 min given back: 100% sure it was a mistake");
        assertThat(Chain.firstBad(log())).isEmpty();
    }

    @Test
    void who_sends_from_another_browser_to_gain_time_gains_none_unless_the_team_gives_it() {
        clock.pass(Duration.ofMinutes(20));

        unlock(false);

        assertThat(open()).extracting(PaperSheet::secondsLeft, PaperSheet::deadline).containsExactly(LEFT - 20 * 60, attempt.deadline().until());
        assertThat(audit()).extracting(AuditEntry::detail).contains("20:00 min not given back: 100% sure it was a mistake");
    }

    @Test
    void let_go_on_without_the_time_when_it_is_up_it_is_handed_in_as_of_the_deadline() {
        clock.pass(Duration.ofMinutes(41));
        unlock(false);

        close();

        assertThat(receipt()).extracting(ReceiptSheet::answered, ReceiptSheet::handedIn).containsExactly(1, attempt.deadline().until());
    }

    @Test
    void two_of_the_team_who_press_at_once_give_the_time_once() {
        clock.pass(Duration.ofMinutes(10));

        assertThat(unlock(true)).isEqualTo(1);
        assertThat(unlock(true)).isZero();

        assertThat(open().secondsLeft()).isEqualTo(LEFT);
    }

    @Test
    void a_pause_for_all_that_comes_and_goes_meanwhile_is_added_once() {
        clock.pass(Duration.ofMinutes(5));
        assertThat(inTransaction(() -> the(Interventions.class).pause(List.of(attempt.id()), "Fire alarm", lead, clock.instant()))).isEqualTo(1);
        clock.pass(Duration.ofMinutes(10));
        assertThat(inTransaction(() -> the(Interventions.class).resume(List.of(attempt.id()), "It was a drill", lead, clock.instant()))).isEqualTo(1);
        clock.pass(Duration.ofMinutes(5));
        assertThat(open().secondsLeft()).isEqualTo(LEFT);

        unlock(false);

        assertThat(open().secondsLeft()).isEqualTo(LEFT - 10 * 60);
        assertThat(audit()).extracting(AuditEntry::detail).contains("10:00 min not given back: 100% sure it was a mistake");
    }

    @Test
    void the_team_hands_it_in_and_opens_it_again_with_what_was_left() {
        clock.pass(Duration.ofHours(3));
        assertThat(inTransaction(() -> the(Interventions.class).force(List.of(attempt.id()), "Went home", lead, clock.instant()))).isEqualTo(1);
        assertThat(receipt()).extracting(ReceiptSheet::answered, ReceiptSheet::handedIn).containsExactly(1, clock.instant());
        assertThat(unlock(true)).isZero();
        clock.pass(Duration.ofMinutes(5));

        inTransaction(() -> the(Interventions.class).reopen(List.of(attempt.id()), "By mistake", lead, clock.instant()));

        assertThat(open()).extracting(PaperSheet::locked, PaperSheet::writer, PaperSheet::secondsLeft).containsExactly(false, TOKEN, LEFT);
    }

    @Test
    void what_is_on_the_wire_when_the_time_is_up_is_taken_and_stops_nothing_any_more() {
        unlock(true);
        open();
        clock.pass(Duration.ofSeconds(LEFT + 1));

        assertThat(the(Saving.class).stop(attempt.id(), sent(TOKEN, 2)).kind()).isEqualTo(SaveKind.SAVED);
        clock.pass(Deadline.TOLERANCE);
        close();

        assertThat(receipt()).extracting(ReceiptSheet::answered, ReceiptSheet::handedIn).containsExactly(1, attempt.deadline().until());
        assertThat(log()).filteredOn(event -> event.kind() == EventKind.LOCKED).hasSize(1);
    }

    private PaperSheet open() {
        return the(Sitting.class).open(attempt.id(), TOKEN, false);
    }

    private ReceiptSheet receipt() {
        return the(SeeingResults.class).receipt(attempt.id());
    }

    private SentAnswers sent(String writer, int revision) {
        return new SentAnswers(writer, attempt.deadline().until(), List.of(new SentAnswers.Sent(1, revision, "{\"choice\":\"a\"}", false)));
    }

    private int unlock(boolean givenBack) {
        return inTransaction(() -> the(Interventions.class).unlock(List.of(attempt.id()), givenBack, "100% sure it was a mistake", lead, clock.instant()));
    }

    private void close() {
        inTransaction(() -> {
            the(OverdueAttemptsWriter.class).writeItems(List.copyOf(the(Attempts.class).overdueAt(clock.instant(), 100)));
            return null;
        });
    }

    private List<AuditEntry> audit() {
        return inTransaction(() -> the(AuditTrail.class).of("attempt", attempt.id()));
    }

    private List<AttemptEvent> log() {
        return inTransaction(() -> the(AttemptEvents.class).of(attempt.id()));
    }
}
