package org.roundtable.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Kind;
import org.roundtable.attempt.SentAnswers.Sent;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.OfferingFixture;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.house.DatabaseTest;
import org.roundtable.question.Answer;

/** What others fell into when saving, and we do not. */
class SavingTrapsTest extends DatabaseTest {

    private static final int TEXT = 4;

    private Long lead;
    private Attempt attempt;
    private PaperSheet paper;

    @BeforeEach
    void an_exam_of_an_hour_is_open_on_one_device() {
        lead = member("lead");
        var course = CourseFixture.publishedCourse(lead);
        var exam = AssessmentFixture.published(course, Kind.EXAM, lead, AssessmentFixture.oneOfEach(course, lead));
        attempt = AttemptFixture.begun(EnrolmentFixture.enrolled(OfferingFixture.runningOffering(course), member("amal")), exam);
        signedInAs(member("amal"));
        paper = the(Sitting.class).open(attempt.id(), AttemptFixture.WRITER, false);
    }

    /** Trap 5. */
    @Test
    void a_save_arriving_after_auto_submit_changes_nothing_that_is_marked_says_so_and_is_kept_for_the_team() {
        save(paper, TEXT, 1, "in time");
        clock.pass(Duration.ofHours(1).plusSeconds(31));
        close();

        var told = save(paper, TEXT, 2, "after the time");

        assertThat(told).extracting(Saved::kind, Saved::savedAt, Saved::kept).containsExactly(SaveKind.OVER, null, List.of(TEXT));
        assertThat(told.held()).containsEntry(TEXT, 1);
        assertThat(marked()).contains("in time");
        assertThat(as(lead, () -> the(CheckingAttempts.class).sheet(attempt.id(), List.of(), 0)).late()).hasSize(1);
    }

    /** Trap 5, the other way round: what was sent on time counts although the closer was there first. */
    @Test
    void a_save_on_the_wire_when_auto_submit_ran_is_taken_within_the_tolerance_and_marked() {
        clock.pass(Duration.ofHours(1).plusSeconds(5));
        close();
        clock.pass(Duration.ofSeconds(20));

        assertThat(save(paper, TEXT, 1, "on the wire").kind()).isEqualTo(SaveKind.SAVED);
        clock.pass(Duration.ofSeconds(10));
        close();

        assertThat(marked()).contains("on the wire");
    }

    /** Trap 6. */
    @Test
    void of_two_tabs_one_writes_the_other_is_told_and_its_blanks_overwrite_nothing() {
        save(paper, TEXT, 1, "typed in the first");
        var second = the(Sitting.class).open(attempt.id(), "f".repeat(32), true);
        assertThat(second.places().get(TEXT - 1).answer()).contains("typed in the first");
        save(second, TEXT, 2, "typed in the second");

        assertThat(save(paper, TEXT, 3, "").kind()).isEqualTo(SaveKind.OTHER_WRITER);
        var third = the(Sitting.class).open(attempt.id(), AttemptFixture.WRITER, true);
        assertThat(save(third, TEXT, 2, "").stale()).containsExactly(TEXT);
        handIn(third);

        assertThat(marked()).contains("typed in the second");
    }

    /** As on a line so bad that it asks again before it is answered. */
    @Test
    void a_device_that_takes_over_several_times_at_once_is_served_each_time() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        var token = "0".repeat(32);
        try {
            for (var opened : pool.invokeAll(Collections.nCopies(4, (Callable<PaperSheet>) () -> as(member("amal"), () -> the(Sitting.class).open(attempt.id(), token, true))))) {
                assertThat(opened.get().writer()).isEqualTo(token);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Trap 7: what a page shows after a reload is what is held, or what the device kept and sends again; never one and the mark of the other. */
    @Test
    void after_a_failed_save_and_a_reload_what_the_device_kept_is_sent_again_and_taken_once() {
        save(paper, TEXT, 1, "saved");
        var unheard = save(paper, TEXT, 2, "arrived, but its answer was lost");
        var reloaded = the(Sitting.class).open(attempt.id(), AttemptFixture.WRITER, false);
        assertThat(reloaded.head()).isEqualTo(unheard.head());
        assertThat(reloaded.places().get(TEXT - 1)).extracting(PaperSheet.Place::revision, place -> place.answer().contains("arrived")).containsExactly(2, true);

        assertThat(save(paper, TEXT, 2, "arrived, but its answer was lost")).extracting(Saved::kind, Saved::head).containsExactly(SaveKind.SAVED, unheard.head());
        assertThat(save(reloaded, TEXT, 3, "never arrived before")).extracting(Saved::kind).isEqualTo(SaveKind.SAVED);
        handIn(reloaded);

        assertThat(marked()).contains("never arrived before");
    }

    private Saved save(PaperSheet from, int slot, int revision, String text) {
        return the(Saving.class).save(attempt.id(), new SentAnswers(from.writer(), from.deadline(), from.head(), List.of(new Sent(slot, revision, new Answer.Text(text).json(), false))));
    }

    private void handIn(PaperSheet from) {
        the(Saving.class).handIn(attempt.id(), new SentAnswers(from.writer(), from.deadline(), List.of()));
    }

    private String marked() {
        return inTransaction(() -> the(Responses.class).of(attempt.id()).get(TEXT - 1).answer());
    }

    private void close() {
        inTransaction(() -> {
            the(OverdueAttemptsWriter.class).writeItems(List.of(attempt.id()));
            return null;
        });
    }
}
