package org.roundtable.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.assessment.AssessmentFixture.ruledBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.assessment.Assessment;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.Navigation;
import org.roundtable.assessment.TakingRules;
import org.roundtable.attempt.SentAnswers.Sent;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.OfferingFixture;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.house.DatabaseTest;
import org.roundtable.question.Answer;

/** A test one gets through in one direction: the server keeps the pages shut, whatever a browser asks for. */
class OneWayTest extends DatabaseTest {

    private Long lead;
    private Long amal;
    private Attempt attempt;
    private PaperSheet paper;

    @BeforeEach
    void an_exam_of_seven_questions_on_pages_of_three() {
        lead = member("lead");
        amal = member("amal");
        var course = CourseFixture.publishedCourse(lead);
        var exam = AssessmentFixture.aTest(course, Kind.EXAM);
        AssessmentFixture.asking(exam, AssessmentFixture.oneOfEach(course, lead));
        oneWay(exam, 3);
        var version = AssessmentFixture.published(exam, lead);
        attempt = AttemptFixture.begun(EnrolmentFixture.enrolled(OfferingFixture.runningOffering(course), amal), version);
        signedInAs(amal);
        paper = the(Sitting.class).open(attempt.id(), AttemptFixture.WRITER, false);
    }

    @Test
    void the_paper_goes_out_page_by_page_and_never_ahead() {
        assertThat(paper.places()).extracting(PaperSheet.Place::slot).containsExactly(1, 2, 3);
        assertThat(paper.questions()).isEqualTo(7);

        assertThat(next(1).paper().places()).extracting(PaperSheet.Place::slot).containsExactly(4, 5, 6);
        assertThat(next(4).paper().places()).extracting(PaperSheet.Place::slot).containsExactly(7);
        assertThat(next(7).paper().places()).extracting(PaperSheet.Place::slot).containsExactly(7);
        assertThat(the(Sitting.class).open(attempt.id(), AttemptFixture.WRITER, false).places()).extracting(PaperSheet.Place::slot).containsExactly(7);
    }

    @Test
    void what_is_sent_along_with_the_turn_is_saved_before_the_page_closes() {
        var turned = next(1, text(2, 1, "last words"));

        assertThat(turned.saved().kind()).isEqualTo(SaveKind.SAVED);
        assertThat(held(2)).contains("last words");
        assertThat(log()).containsExactly(EventKind.BEGUN, EventKind.SAVED, EventKind.PAGE);
    }

    @Test
    void an_answer_to_a_page_that_was_left_is_refused_and_so_is_one_to_a_page_that_comes() {
        save(text(2, 1, "in time"));
        next(1);

        assertThat(save(text(2, 2, "second thoughts"))).extracting(Saved::kind, told -> told.held().get(2)).containsExactly(SaveKind.CLOSED, 1);
        assertThat(save(text(7, 1, "ahead"))).extracting(Saved::kind, told -> told.held().get(7)).containsExactly(SaveKind.CLOSED, 0);
        assertThat(held(2)).contains("in time");
        assertThat(held(7)).isNull();
        assertThat(save(text(4, 1, "here")).kind()).isEqualTo(SaveKind.SAVED);
    }

    @Test
    void a_turn_that_is_sent_again_turns_one_page() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            for (var turned : pool.invokeAll(java.util.Collections.nCopies(4, (Callable<Turned>) () -> as(amal, () -> next(1))))) {
                assertThat(turned.get().paper().places()).extracting(PaperSheet.Place::slot).containsExactly(4, 5, 6);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(log()).containsOnlyOnce(EventKind.PAGE);
    }

    @Test
    void another_tab_turns_no_page_and_neither_does_one_after_the_time() {
        var stranger = the(Saving.class).next(attempt.id(), new SentAnswers("another", paper.deadline(), List.of()), 1);
        assertThat(stranger.paper()).isNull();
        assertThat(stranger.saved().kind()).isEqualTo(SaveKind.OTHER_WRITER);

        clock.pass(Duration.ofHours(1).plusSeconds(31));
        assertThat(next(1).paper()).isNull();
    }

    @Test
    void what_was_answered_on_every_page_is_marked() {
        save(text(2, 1, "one"));
        next(1);
        save(text(4, 1, "two"));
        the(Saving.class).handIn(attempt.id(), new SentAnswers(AttemptFixture.WRITER, paper.deadline(), List.of()));

        assertThat(inTransaction(() -> the(Responses.class).of(attempt.id()))).extracting(Response::answer)
            .containsExactly(null, "{\"text\":\"one\"}", null, "{\"text\":\"two\"}", null, null, null);
    }

    private static void oneWay(Assessment exam, int perPage) {
        var rules = exam.rules().taking();
        ruledBy(exam, exam.rules().taken(new TakingRules(rules.attempts(), rules.delayMinutes(), rules.method(), rules.cutPercent(), rules.shuffled(), perPage,
            Navigation.ONE_WAY, rules.certainty())));
    }

    private Turned next(int from, Sent... sent) {
        return the(Saving.class).next(attempt.id(), new SentAnswers(AttemptFixture.WRITER, paper.deadline(), List.of(sent)), from);
    }

    private Saved save(Sent sent) {
        return the(Saving.class).save(attempt.id(), new SentAnswers(AttemptFixture.WRITER, paper.deadline(), List.of(sent)));
    }

    private String held(int slot) {
        var held = inTransaction(() -> the(AttemptEvents.class).newest(attempt.id())).get(slot);
        return held == null ? null : held.answer();
    }

    private List<EventKind> log() {
        return inTransaction(() -> the(AttemptEvents.class).of(attempt.id())).stream().map(AttemptEvent::kind).toList();
    }

    private static Sent text(int slot, int revision, String text) {
        return new Sent(slot, revision, new Answer.Text(text).json(), false);
    }
}
