package org.roundtable.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roundtable.access.NotAllowed;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Kind;
import org.roundtable.attempt.SentAnswers.Sent;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.OfferingFixture;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.house.DatabaseTest;
import org.roundtable.question.Answer;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.Sha256;

/** What somebody with their hands on the table can do to a log, and that it is found. */
class ChainTest extends DatabaseTest {

    private Long lead;
    private Long amal;
    private Attempt attempt;
    private Receipt receipt;

    @BeforeEach
    void an_exam_was_sat() {
        lead = member("lead");
        amal = member("amal");
        var course = CourseFixture.publishedCourse(lead);
        var exam = AssessmentFixture.published(course, Kind.EXAM, lead, AssessmentFixture.oneOfEach(course, lead));
        attempt = AttemptFixture.begun(EnrolmentFixture.enrolled(OfferingFixture.runningOffering(course), amal), exam);
        signedInAs(amal);
        // 1 begun, 2 to 5 saved, 6 handed in
        save(1, 1, new Answer.Choice("a"));
        save(4, 1, new Answer.Text("Scott"));
        save(4, 2, new Answer.Text("Amundsen"));
        save(3, 1, new Answer.Choice("true"));
        the(Saving.class).handIn(attempt.id(), new SentAnswers(AttemptFixture.WRITER, attempt.deadline().until(), List.of()));
        receipt = the(SeeingResults.class).log(attempt.id());
    }

    @Test
    void what_nobody_touched_holds() {
        assertThat(found()).isEmpty();
        assertThat(sheet(heads()).findings()).isEmpty();
        assertThat(sheet(List.of()).rows()).extracting(CheckSheet.Row::kind)
            .containsExactly(EventKind.BEGUN, EventKind.SAVED, EventKind.SAVED, EventKind.SAVED, EventKind.SAVED, EventKind.HANDED_IN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"at = at + interval '1' second", "kind = 'LATE'", "slot = 2", "revision = 9", "flagged = true", "late = true",
        "hash = translate(hash, '0123456789abcdef', '123456789abcdef0')", "digest = translate(digest, '0123456789abcdef', '123456789abcdef0')"})
    void a_changed_event_is_found(String change) {
        tamper("update attempt_event set " + change + " where attempt_id = :attempt and seq = 3");

        assertThat(found()).first().isEqualTo(new Finding(3, Finding.Kind.CHANGED));
    }

    @Test
    void a_changed_answer_is_found() {
        tamper("update attempt_event set answer = '{\"text\":\"Scott\"}' where attempt_id = :attempt and seq = 4");

        assertThat(found()).first().isEqualTo(new Finding(4, Finding.Kind.ANSWER_CHANGED));
    }

    @Test
    void an_answer_that_was_marked_but_never_given_is_found() {
        tamper("update response set answer = '{\"text\":\"Scott\"}' where attempt_id = :attempt and slot = 4");

        assertThat(found()).containsExactly(new Finding(4, Finding.Kind.MARKED_OTHERWISE));
    }

    @Test
    void an_answer_taken_out_of_both_places_is_found() {
        tamper("update response set answer = null where attempt_id = :attempt and slot = 4");
        tamper("update attempt_event set answer = null, salt = null where attempt_id = :attempt and seq = 4");

        assertThat(found()).containsExactly(new Finding(4, Finding.Kind.MARKED_OTHERWISE));
    }

    @Test
    void a_dropped_event_is_found() {
        tamper("delete from attempt_event where attempt_id = :attempt and seq = 2");

        assertThat(found()).first().isEqualTo(new Finding(2, Finding.Kind.MISSING));
    }

    @Test
    void a_dropped_event_is_found_when_the_others_close_the_gap() {
        tamper("delete from attempt_event where attempt_id = :attempt and seq = 3");
        for (int seq = 4; seq <= 6; seq++) {
            tamper("update attempt_event set seq = " + (seq - 1) + " where attempt_id = :attempt and seq = " + seq);
        }

        assertThat(found()).first().isEqualTo(new Finding(3, Finding.Kind.CHANGED));
    }

    @Test
    void two_events_that_changed_places_are_found() {
        tamper("update attempt_event set seq = 99 where attempt_id = :attempt and seq = 3");
        tamper("update attempt_event set seq = 3 where attempt_id = :attempt and seq = 4");
        tamper("update attempt_event set seq = 4 where attempt_id = :attempt and seq = 99");

        assertThat(found()).first().isEqualTo(new Finding(3, Finding.Kind.CHANGED));
    }

    @Test
    void an_event_written_twice_is_found() {
        tamper("""
            insert into attempt_event (attempt_id, seq, at, kind, slot, revision, answer, flagged, late, salt, digest, hash)
            select attempt_id, 7, at, kind, slot, revision, answer, flagged, late, salt, digest, hash from attempt_event where attempt_id = :attempt and seq = 6""");

        assertThat(found()).first().isEqualTo(new Finding(7, Finding.Kind.CHANGED));
    }

    @Test
    void an_end_that_was_cut_off_is_found_by_what_the_attempt_remembers() {
        tamper("delete from attempt_event where attempt_id = :attempt and seq >= 5");

        assertThat(found()).contains(new Finding(5, Finding.Kind.CUT_OFF));
    }

    @Test
    void an_end_that_was_cut_off_of_a_running_attempt_is_found_by_the_short_receipt_of_the_last_save() {
        var running = AttemptFixture.begun(attempt.enrolment(), attempt.testVersion());
        attempt = running;
        save(1, 1, new Answer.Choice("a"));
        var last = save(4, 1, new Answer.Text("Scott"));
        tamper("delete from attempt_event where attempt_id = :attempt and seq = 3");

        assertThat(found()).isEmpty();
        assertThat(sheet(List.of(new Head(3, last.head().shortly()))).findings()).containsExactly(new Finding(3, Finding.Kind.CUT_OFF));
    }

    @Test
    void a_log_written_anew_from_some_event_on_is_found_by_a_receipt() {
        tamper("delete from attempt_event where attempt_id = :attempt and seq >= 5");
        inTransaction(() -> {
            var ledger = the(Ledger.class);
            ledger.append(attempt.id(), head -> AttemptEvent.saved(attempt.id(), head, new Sent(3, 1, new Answer.Choice("false").json(), false), false, clock.instant()));
            var end = ledger.append(attempt, EventKind.HANDED_IN, null, clock.instant());
            the(Attempts.class).em.createNativeQuery("update attempt set head_hash = :hash where id = :attempt")
                .setParameter("hash", end.hash()).setParameter("attempt", attempt.id()).executeUpdate();
            the(Attempts.class).em.createNativeQuery("update response set answer = :answer where attempt_id = :attempt and slot = 3")
                .setParameter("answer", new Answer.Choice("false").json()).setParameter("attempt", attempt.id()).executeUpdate();
            return null;
        });

        assertThat(found()).isEmpty();
        assertThat(sheet(heads()).findings()).containsExactly(new Finding(5, Finding.Kind.NOT_AS_REMEMBERED));
    }

    @Test
    void the_receipt_alone_shows_its_learner_that_it_fits_together() {
        var before = "0".repeat(64);
        for (var line : receipt.events()) {
            if (line.answer() != null) {
                assertThat(line.digest()).isEqualTo(Sha256.of(line.salt() + line.answer()));
            }
            assertThat(line.hash()).isEqualTo(Sha256.of("%s\n%d\n%d\n%d\n%s\n%s\n%s\n%s\n%s\n%s".formatted(before, attempt.id(), line.seq(), line.at().toEpochMilli(), line.kind(),
                line.slot() == null ? "" : line.slot(), line.revision() == null ? "" : line.revision(), line.flagged() ? "1" : "0", line.late() ? "1" : "0",
                line.digest() == null ? "" : line.digest())));
            before = line.hash();
        }
        assertThat(receipt.head().hash()).isEqualTo(before);
        assertThat(receipt.events()).extracting(Receipt.Line::answer)
            .containsExactly(null, "{\"choice\":\"a\"}", null, "{\"text\":\"Amundsen\"}", "{\"choice\":\"true\"}", null);
    }

    @Test
    void what_was_overwritten_before_handing_in_is_not_kept_and_its_trace_is() {
        assertThat(inTransaction(() -> the(AttemptEvents.class).of(attempt.id())).get(2))
            .extracting(AttemptEvent::answer, AttemptEvent::salt, event -> event.digest().length()).containsExactly(null, null, 64);
    }

    @Test
    void a_receipt_is_its_learners_and_the_check_the_teams() {
        assertThatThrownBy(() -> as(member("ben"), () -> the(SeeingResults.class).log(attempt.id()))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as(amal, () -> the(CheckingAttempts.class).sheet(attempt.id(), List.of(), 0))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(lead, () -> the(CheckingAttempts.class).sheet(-1L, List.of(), 0))).isInstanceOf(NotThere.class);
    }

    private Saved save(int slot, int revision, Answer answer) {
        clock.pass(Duration.ofSeconds(10));
        var head = inTransaction(() -> the(AttemptEvents.class).head(attempt.id()));
        return the(Saving.class).save(attempt.id(), new SentAnswers(AttemptFixture.WRITER, attempt.deadline().until(), head, List.of(new Sent(slot, revision, answer.json(), false))));
    }

    private List<Head> heads() {
        return receipt.events().stream().map(line -> new Head(line.seq(), line.hash())).toList();
    }

    private List<Finding> found() {
        return sheet(List.of()).findings();
    }

    private CheckSheet sheet(List<Head> receipts) {
        return as(lead, () -> the(CheckingAttempts.class).sheet(attempt.id(), receipts, 0));
    }

    private void tamper(String sql) {
        inTransaction(() -> the(Attempts.class).em.createNativeQuery(sql).setParameter("attempt", attempt.id()).executeUpdate());
    }
}
