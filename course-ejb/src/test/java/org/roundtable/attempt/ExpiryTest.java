package org.roundtable.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.assessment.Assessment;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Expiry;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.LateStart;
import org.roundtable.assessment.TestVersion;
import org.roundtable.assessment.TimeRules;
import org.roundtable.course.Course;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingFixture;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.house.DatabaseTest;
import org.roundtable.question.Answer;
import org.roundtable.question.QuestionVersion;
import org.roundtable.question.SingleChoice;

class ExpiryTest extends DatabaseTest {

    private Long lead;
    private Course course;
    private List<QuestionVersion> questions;
    private Offering offering;
    private Enrolment enrolment;

    @BeforeEach
    void an_offering() {
        lead = member("lead");
        course = CourseFixture.publishedCourse(lead);
        questions = AssessmentFixture.oneOfEach(course, lead);
        offering = OfferingFixture.runningOffering(course);
        enrolment = EnrolmentFixture.enrolled(offering, member("amal"));
        signedInAs(member("amal"));
    }

    @Test
    void in_grace_one_may_hand_in_and_not_answer_and_it_counts_as_of_the_deadline() {
        var attempt = AttemptFixture.begun(enrolment, exam(Expiry.GRACE, 10));
        AttemptFixture.answered(attempt, Map.of(1, right()));
        clock.pass(Duration.ofMinutes(65));
        close();

        assertThat(receipt(attempt).handedIn()).isNull();
        assertThat(receipt(attempt).handInUntil()).isEqualTo(attempt.deadline().until().plus(Duration.ofMinutes(10)));
        var told = the(Saving.class).save(attempt.id(), new SentAnswers(AttemptFixture.WRITER, attempt.deadline().until(),
            List.of(new SentAnswers.Sent(1, 2, right().json(), false))));
        assertThat(told.kind()).isEqualTo(SaveKind.OVER);
        assertThat(the(Sitting.class).open(attempt.id(), null, false)).extracting(PaperSheet::over, PaperSheet::handedIn).containsExactly(true, null);
        the(HandingInLate.class).handIn(attempt.id());

        assertThat(receipt(attempt)).extracting(ReceiptSheet::handedIn, ReceiptSheet::ending, ReceiptSheet::answered)
            .containsExactly(attempt.deadline().until(), Ending.LEARNER, 1);
        assertThat(fired(AttemptHandedIn.class)).hasSize(1);
    }

    @Test
    void what_nobody_handed_in_in_grace_is_not_marked_and_says_so() {
        var attempt = AttemptFixture.begun(enrolment, exam(Expiry.GRACE, 10));
        clock.pass(Duration.ofMinutes(70).plusSeconds(1));
        close();

        assertThat(abandoned(attempt)).isTrue();
        the(HandingInLate.class).handIn(attempt.id());
        assertThat(abandoned(attempt)).isTrue();
    }

    @Test
    void where_it_is_abandoned_it_is_so_when_nothing_is_on_the_wire_any_more_and_once() {
        var test = exam(Expiry.ABANDON, null);
        var attempt = AttemptFixture.begun(enrolment, test);
        clock.pass(Duration.ofMinutes(60).plusSeconds(30));
        close();
        assertThat(receipt(attempt).handedIn()).isNull();
        clock.pass(Duration.ofSeconds(1));
        assertThat(close()).isEqualTo(1);
        assertThat(close()).isZero();

        assertThat(abandoned(attempt)).isTrue();
        assertThat(the(Sitting.class).before(test.assessment().activity().id(), offering.id())).satisfies(before -> {
            assertThat(before.taken()).extracting(BeforeSheet.TakenRow::ending).containsExactly(Ending.ABANDONED);
            assertThat(before.attemptsLeft()).isZero();
        });
        assertThat(as(lead, () -> the(WatchingTests.class).desk(offering.id())).get(0)).extracting(DeskRow::writing, DeskRow::handedIn).containsExactly(0L, 0L);
    }

    @Test
    void handed_in_in_time_though_late_on_the_wire_it_is_marked_even_where_it_would_be_abandoned() {
        var attempt = AttemptFixture.begun(enrolment, exam(Expiry.ABANDON, null));
        clock.pass(Duration.ofMinutes(60).plusSeconds(20));

        the(Saving.class).handIn(attempt.id(), new SentAnswers(AttemptFixture.WRITER, attempt.deadline().until(), List.of(new SentAnswers.Sent(1, 1, right().json(), false))));

        assertThat(receipt(attempt)).extracting(ReceiptSheet::handedIn, ReceiptSheet::ending, ReceiptSheet::answered)
            .containsExactly(attempt.deadline().until(), Ending.LEARNER, 1);
    }

    @Test
    void what_was_abandoned_is_opened_again_by_more_time() {
        var attempt = AttemptFixture.begun(enrolment, exam(Expiry.ABANDON, null));
        clock.pass(Duration.ofMinutes(62));
        close();

        assertThat(inTransaction(() -> the(Interventions.class).extend(List.of(attempt.id()), 10, "Power cut", lead, clock.instant()))).isEqualTo(1);

        assertThat(receipt(attempt).handedIn()).isNull();
    }

    @Test
    void after_the_start_cut_off_nobody_begins_and_before_it_says_until_when() {
        var test = exam(new TimeRules(60, LateStart.CUT_AT_CLOSE, Expiry.AUTO_SUBMIT, null, 15)).assessment();
        OfferingFixture.timed(offering, test.activity(), clock.instant(), clock.instant().plus(Duration.ofHours(2)), null);

        assertThat(before(test).startUntil()).isEqualTo(clock.instant().plus(Duration.ofMinutes(15)));
        clock.pass(Duration.ofMinutes(15));
        assertThat(before(test).obstacle()).isNull();
        clock.pass(Duration.ofSeconds(1));
        assertThat(before(test).obstacle().messageKey()).isEqualTo("attempt.startOver");
    }

    private TestVersion exam(Expiry expiry, Integer grace) {
        return exam(new TimeRules(60, LateStart.CUT_AT_CLOSE, expiry, grace, null));
    }

    private TestVersion exam(TimeRules time) {
        var test = AssessmentFixture.aTest(course, Kind.EXAM);
        AssessmentFixture.asking(test, questions);
        AssessmentFixture.ruledBy(test, test.rules().timed(time));
        return AssessmentFixture.published(test, lead);
    }

    private BeforeSheet before(Assessment test) {
        return the(Sitting.class).before(test.activity().id(), offering.id());
    }

    private boolean abandoned(Attempt attempt) {
        var receipt = receipt(attempt);
        return receipt.ending() == Ending.ABANDONED && receipt.handedIn().equals(attempt.deadline().until()) && receipt.code() == null
            && fired(AttemptHandedIn.class).isEmpty() && fired(AttemptScored.class).isEmpty();
    }

    private ReceiptSheet receipt(Attempt attempt) {
        return the(SeeingResults.class).receipt(attempt.id());
    }

    private Answer right() {
        return new Answer.Choice(((SingleChoice) questions.get(0).content()).options().get(0).id());
    }

    private int close() {
        return inTransaction(() -> {
            var overdue = the(Attempts.class).overdueAt(clock.instant(), 100);
            the(OverdueAttemptsWriter.class).writeItems(List.copyOf(overdue));
            return overdue.size();
        });
    }
}
