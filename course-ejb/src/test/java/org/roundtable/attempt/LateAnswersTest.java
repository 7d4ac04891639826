package org.roundtable.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Kind;
import org.roundtable.attempt.SentAnswers.Sent;
import org.roundtable.audit.AuditTrail;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.OfferingFixture;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.house.DatabaseTest;
import org.roundtable.question.Answer;
import org.roundtable.question.QuestionVersion;
import org.roundtable.question.SingleChoice;
import org.roundtable.shared.RuleBroken;

class LateAnswersTest extends DatabaseTest {

    private static final int ESSAY = 7;

    private Long lead;
    private Long amal;
    private List<QuestionVersion> questions;
    private Attempt attempt;

    @BeforeEach
    void an_exam_is_over_and_something_was_saved_before() {
        lead = member("lead");
        amal = member("amal");
        var course = CourseFixture.publishedCourse(lead);
        questions = AssessmentFixture.oneOfEach(course, lead);
        var exam = AssessmentFixture.published(course, Kind.EXAM, lead, questions);
        attempt = AttemptFixture.begun(EnrolmentFixture.enrolled(OfferingFixture.runningOffering(course), amal), exam);
        signedInAs(amal);
        AttemptFixture.answered(attempt, Map.of(1, new Answer.Choice("wrong")));
        clock.pass(Duration.ofHours(1).plusSeconds(31));
    }

    @Test
    void a_save_that_comes_after_the_time_handed_in_is_kept_apart_and_said_to_be() {
        close();

        var told = save(right(2));
        assertThat(told).extracting(Saved::kind, Saved::held, Saved::kept, Saved::savedAt).containsExactly(SaveKind.OVER, Map.of(1, 1), List.of(1), null);
        assertThat(attemptNow().points()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(sheet().late()).singleElement().satisfies(late -> {
            assertThat(late.given()).isNotEqualTo(late.held());
            assertThat(late.accepted()).isFalse();
        });
        assertThat(sheet().findings()).isEmpty();
    }

    @Test
    void what_comes_late_again_and_again_is_kept_once() {
        save(right(2));
        assertThat(save(right(2)).kept()).containsExactly(1);
        the(Saving.class).handIn(attempt.id(), new SentAnswers(AttemptFixture.WRITER, attempt.deadline().until(), List.of(right(2))));

        assertThat(sheet().late()).hasSize(1);
    }

    @Test
    void what_is_handed_in_too_late_is_kept_apart_and_all_else_is_marked() {
        var told = the(Saving.class).handIn(attempt.id(), new SentAnswers(AttemptFixture.WRITER, attempt.deadline().until(), List.of(right(2))));

        assertThat(told).extracting(Saved::kind, Saved::kept, Saved::handedIn).containsExactly(SaveKind.OVER, List.of(1), attempt.deadline().until());
        assertThat(attemptNow().points()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void the_team_takes_a_late_answer_in_with_a_reason_and_it_is_marked() {
        close();
        save(right(2));

        accept("The network of the room was down");

        assertThat(attemptNow().points()).isEqualByComparingTo("2");
        assertThat(sheet().late()).extracting(CheckSheet.Late::accepted).containsExactly(true);
        assertThat(sheet().findings()).isEmpty();
        assertThat(sheet().rows()).last().extracting(CheckSheet.Row::kind, CheckSheet.Row::detail).containsExactly(EventKind.LATE_ACCEPTED, "The network of the room was down");
        assertThat(inTransaction(() -> the(AuditTrail.class).of("attempt", attempt.id()))).extracting(entry -> entry.action()).contains("attempt.lateAccepted");
        accept("Once more");
        assertThat(sheet().rows()).extracting(CheckSheet.Row::kind).containsOnlyOnce(EventKind.LATE_ACCEPTED);
    }

    @Test
    void a_late_essay_that_is_taken_in_waits_to_be_read() {
        close();
        save(new Sent(ESSAY, 1, new Answer.Text("First of all …").json(), false));
        assertThat(attemptNow().unmarked()).isZero();

        accept("The lid was closed by accident");

        assertThat(attemptNow().unmarked()).isEqualTo(1);
        assertThat(as(lead, () -> the(MarkingAttempts.class).queue(attempt.enrolment().offering().id()))).hasSize(1);
    }

    @Test
    void the_learner_never_reads_the_reason_and_keeps_a_receipt_that_fits() {
        close();
        save(right(2));
        accept("Between us");
        var receipt = the(SeeingResults.class).log(attempt.id());

        assertThat(receipt.toString()).doesNotContain("Between us");
        assertThat(as(lead, () -> the(CheckingAttempts.class).sheet(attempt.id(), receipt.events().stream().map(line -> new Head(line.seq(), line.hash())).toList(), 0)).findings()).isEmpty();
    }

    @Test
    void nothing_is_taken_in_without_a_reason_or_by_the_learner() {
        close();
        save(right(2));

        assertThatThrownBy(() -> accept(" ")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> the(CheckingAttempts.class).accept(attempt.id(), 1, "me")).isInstanceOf(NotAllowed.class);
    }

    private Sent right(int revision) {
        var content = (SingleChoice) questions.get(0).content();
        return new Sent(1, revision, new Answer.Choice(content.options().get(0).id()).json(), false);
    }

    private Saved save(Sent sent) {
        return the(Saving.class).save(attempt.id(), new SentAnswers(AttemptFixture.WRITER, attempt.deadline().until(), List.of(sent)));
    }

    private void accept(String reason) {
        var seq = sheet().late().get(0).seq();
        as(lead, () -> {
            the(CheckingAttempts.class).accept(attempt.id(), seq, reason);
            return null;
        });
    }

    private CheckSheet sheet() {
        return as(lead, () -> the(CheckingAttempts.class).sheet(attempt.id(), List.of(), 0));
    }

    private Attempt attemptNow() {
        return inTransaction(() -> the(Attempts.class).by(attempt.id()).orElseThrow());
    }

    private void close() {
        var ids = new ArrayList<Object>(List.of(attempt.id()));
        inTransaction(() -> {
            the(OverdueAttemptsWriter.class).writeItems(ids);
            return null;
        });
    }
}
