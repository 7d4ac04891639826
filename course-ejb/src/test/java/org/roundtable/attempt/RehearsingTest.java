package org.roundtable.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.assessment.Assessment;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.EntryRules;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.TestVersion;
import org.roundtable.course.Course;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingFixture;
import org.roundtable.enrolment.Admitting;
import org.roundtable.enrolment.Enrolling;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.enrolment.Enrolments;
import org.roundtable.enrolment.Learning;
import org.roundtable.enrolment.Progresses;
import org.roundtable.house.DatabaseTest;
import org.roundtable.question.Answer;
import org.roundtable.question.QuestionType;
import org.roundtable.shared.NotThere;

class RehearsingTest extends DatabaseTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    private Long lead;
    private Assessment exam;
    private TestVersion version;
    private Offering offering;

    @BeforeEach
    void an_exam_that_opens_next_week() {
        lead = member("lead");
        Course course = CourseFixture.publishedCourse(lead);
        exam = AssessmentFixture.aTest(course, Kind.EXAM);
        AssessmentFixture.asking(exam, AssessmentFixture.oneOfEach(course, lead));
        version = AssessmentFixture.published(exam, lead);
        offering = OfferingFixture.runningOffering(course);
        OfferingFixture.timed(offering, exam.activity(), clock.instant().plus(Duration.ofDays(7)), clock.instant().plus(Duration.ofDays(8)), null);
        signedInAs(lead);
    }

    @Test
    void somebody_of_the_team_sits_the_test_before_it_opens_as_often_as_they_like() {
        var first = handedIn();
        var second = handedIn();

        assertThat(second).isNotEqualTo(first);
        assertThat(sheet().taken()).extracting(RehearsalSheet.Row::number).containsExactly(1, 2);
        assertThat(the(SeeingResults.class).receipt(first)).matches(ReceiptSheet::testRun);
    }

    @Test
    void a_test_run_goes_on_where_it_was_and_asks_at_the_door_what_learners_are_asked() {
        AssessmentFixture.ruledBy(exam, exam.rules().entered(new EntryRules(true, "Owl 7", null, null)));
        AssessmentFixture.published(exam, lead);

        assertThatThrownBy(() -> start(new Knock(true, "Owl", Surroundings.UNKNOWN))).isInstanceOf(NotNow.class);
        var running = start(new Knock(true, "Owl 7", Surroundings.UNKNOWN));
        assertThat(start(new Knock(false, null, Surroundings.UNKNOWN))).isEqualTo(running);
        assertThat(sheet().running()).isEqualTo(running);
        assertThat(sheet().toString()).doesNotContain("Owl");
    }

    @Test
    void nothing_of_a_test_run_counts_anywhere() {
        var amal = EnrolmentFixture.enrolled(offering, member("amal"));
        var before = seen(amal);

        handedIn();

        assertThat(seen(amal)).isEqualTo(before);
        assertThat(fired(AttemptHandedIn.class)).isEmpty();
        assertThat(fired(AttemptScored.class)).isEmpty();
        assertThat(inTransaction(() -> the(Progresses.class).of(testRun().id()))).isEmpty();
        assertThat(inTransaction(() -> the(MarkingAhead.class).of(lead, clock.instant()))).isEmpty();
        assertThat(the(Learning.class).offerings(0).rows()).isEmpty();
        assertThat(the(Enrolling.class).mine(0)).isEmpty();
    }

    @Test
    void it_can_be_marked_to_rehearse_apart_from_what_learners_handed_in() {
        handedIn();
        var marking = the(MarkingAttempts.class);
        assertThat(marking.queue(offering.id())).isEmpty();
        assertThat(sheet().toMark()).isTrue();

        var question = marking.queue(offering.id(), true).get(0).question();
        assertThat(marking.next(offering.id(), question)).isEmpty();
        var essay = marking.next(offering.id(), question, true).orElseThrow();
        marking.mark(essay.id(), BigDecimal.ONE, "As if it counted");

        assertThat(sheet().toMark()).isFalse();
        assertThat(fired(AttemptScored.class)).isEmpty();
    }

    @Test
    void it_can_be_deleted_with_all_that_belongs_to_it_and_sat_again() {
        var attempt = handedIn();
        assertThatThrownBy(() -> as(member("amal"), () -> {
            the(Rehearsing.class).discard(attempt);
            return null;
        })).isInstanceOf(NotThere.class);

        the(Rehearsing.class).discard(attempt);

        assertThat(sheet().taken()).isEmpty();
        assertThat(sheet().toMark()).isFalse();
        assertThat(handedIn()).isNotEqualTo(attempt);
    }

    @Test
    void what_a_learner_sat_is_deleted_by_nobody() {
        var amal = EnrolmentFixture.enrolled(offering, member("amal"));
        var attempt = AttemptFixture.begun(amal, version);

        for (var who : List.of(lead, member("amal"))) {
            signedInAs(who);
            assertThatThrownBy(() -> the(Rehearsing.class).discard(attempt.id())).isInstanceOf(NotThere.class);
        }
    }

    @Test
    void only_the_team_sits_test_runs_and_who_has_sat_one_learns_elsewhere() {
        EnrolmentFixture.enrolled(offering, member("amal"));

        assertThatThrownBy(() -> as(member("amal"), this::handedIn)).isInstanceOf(NotAllowed.class);
        handedIn();
        assertThatThrownBy(() -> the(Sitting.class).before(exam.activity().id(), offering.id())).isInstanceOf(NotAllowed.class);
        assertThat(the(Enrolling.class).sheet(offering.id()).toString()).doesNotContain("TEST_RUN");
    }

    private Map<String, Object> seen(Enrolment amal) {
        var enrolments = the(Enrolments.class);
        return inTransaction(() -> Map.of(
            "learners", enrolments.learners(offering.id(), 0, 50).stream().map(Enrolment::id).toList(),
            "counts", enrolments.counts(offering.id()),
            "roster", as(lead, () -> the(Admitting.class).roster(offering.id(), null, null, 0).page().total()),
            "desk", as(lead, () -> the(WatchingTests.class).desk(offering.id())),
            "queue", as(lead, () -> the(MarkingAttempts.class).queue(offering.id())),
            "scores", the(AttemptScores.class).best(List.of(amal.id()), List.of(exam.activity().id())),
            "objectives", the(AttemptScores.class).byObjective(offering.id()),
            "unmarked", the(AttemptScores.class).unmarked(offering.id())));
    }

    private Enrolment testRun() {
        return the(Enrolments.class).of(lead, offering.id()).orElseThrow();
    }

    private RehearsalSheet sheet() {
        return the(Rehearsing.class).sheet(exam.activity().id(), offering.id());
    }

    private Long start(Knock knock) {
        return the(Rehearsing.class).start(exam.activity().id(), offering.id(), knock);
    }

    /** With an essay for somebody to read. */
    private Long handedIn() {
        var attempt = start(Knock.honest(true));
        var paper = the(Sitting.class).open(attempt, TOKEN, true);
        var essay = paper.places().stream().filter(place -> place.asked().type() == QuestionType.ESSAY).findFirst().orElseThrow();
        the(Saving.class).handIn(attempt, new SentAnswers(TOKEN, paper.deadline(), List.of(new SentAnswers.Sent(essay.slot(), 1, new Answer.Text("I tried it").json(), false))));
        return attempt;
    }
}
