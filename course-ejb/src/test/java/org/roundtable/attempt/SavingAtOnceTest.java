package org.roundtable.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.EntryRules;
import org.roundtable.assessment.Kind;
import org.roundtable.attempt.SentAnswers.Sent;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.OfferingFixture;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.house.DatabaseTest;
import org.roundtable.network.MemberFixture;
import org.roundtable.question.Answer;

/** The short way takes an answer as the long way would, or leaves it to the long way; it never says anything else. */
class SavingAtOnceTest extends DatabaseTest {

    private static final int TEXT = 4;

    private Long lead;
    private Long amal;
    private Attempt attempt;
    private String session;
    private String writer = AttemptFixture.WRITER;
    private Instant deadline;
    private Head head;

    @BeforeEach
    void an_exam_of_an_hour_has_begun_in_any_browser() {
        lead = member("lead");
        amal = member("amal");
        var course = CourseFixture.publishedCourse(lead);
        var exam = AssessmentFixture.published(course, Kind.EXAM, lead, AssessmentFixture.oneOfEach(course, lead));
        attempt = AttemptFixture.begun(EnrolmentFixture.enrolled(OfferingFixture.runningOffering(course), amal), exam);
        deadline = attempt.deadline().until();
        head = inTransaction(() -> the(AttemptEvents.class).head(attempt.id()));
        session = inTransaction(() -> MemberFixture.session(amal));
        signedInAs(amal);
        the(Entering.class).open(attempt.id(), Surroundings.UNKNOWN);
        signedInAs(null);
    }

    @Test
    void an_answer_is_saved_by_whoever_holds_the_session_and_told_as_the_long_way_would() {
        clock.pass(Duration.ofMinutes(4));

        var saved = save(text(1, "Oslo")).orElseThrow();

        assertThat(saved).isEqualTo(new Saved(SaveKind.SAVED, Map.of(TEXT, 1), List.of(), List.of(), clock.instant(), saved.head(), deadline, 56 * 60, clock.instant(), null, null));
        assertThat(saved.head()).isEqualTo(inTransaction(() -> the(AttemptEvents.class).head(attempt.id())));
        assertThat(held()).contains("Oslo");
        assertThat(inTransaction(() -> Chain.firstBad(the(AttemptEvents.class).of(attempt.id())))).isEmpty();
    }

    @Test
    void a_session_that_is_nobodys_or_somebody_elses_or_over_saves_nothing() {
        var own = session;
        session = "made up";
        leftToTheLongWay(text(1, "a stranger"));
        session = inTransaction(() -> MemberFixture.session(member("ben")));
        leftToTheLongWay(text(1, "another learner"));
        session = inTransaction(() -> MemberFixture.session(lead));
        leftToTheLongWay(text(1, "the team"));
        session = own;
        inTransaction(() -> {
            MemberFixture.signedOut(amal);
            return null;
        });
        leftToTheLongWay(text(1, "signed out"));
    }

    @Test
    void a_member_who_is_shut_out_saves_nothing() {
        inTransaction(() -> {
            MemberFixture.shutOut(amal);
            return null;
        });

        leftToTheLongWay(text(1, "shut out"));
    }

    @Test
    void a_session_that_has_to_be_noted_as_used_is_left_to_who_notes_it() {
        clock.pass(Duration.ofMinutes(5));
        assertThat(save(text(1, "just"))).isPresent();
        head = inTransaction(() -> the(AttemptEvents.class).head(attempt.id()));
        clock.pass(Duration.ofMillis(1));

        leftToTheLongWay(text(2, "five minutes later"));
    }

    @Test
    void what_is_not_as_the_player_thinks_is_left_to_who_says_what_is() {
        save(text(5, "held"));
        head = inTransaction(() -> the(AttemptEvents.class).head(attempt.id()));

        leftToTheLongWay(text(4, "older"));
        leftToTheLongWay(text(5, "another of the same revision"));
        leftToTheLongWay(new Sent(99, 1, new Answer.Text("no such place").json(), false));
        writer = "another";
        leftToTheLongWay(text(6, "another tab"));
        writer = null;
        leftToTheLongWay(text(6, "nobody"));
        writer = AttemptFixture.WRITER;
        var known = head;
        head = new Head(known.seq(), "f".repeat(64));
        leftToTheLongWay(text(6, "another log"));
        head = null;
        leftToTheLongWay(text(6, "no log"));
        head = known;
        deadline = deadline.plusSeconds(60);
        leftToTheLongWay(text(6, "another deadline"));
        deadline = null;
        leftToTheLongWay(text(6, "no deadline"));
    }

    @Test
    void what_comes_after_the_deadline_while_the_clock_stands_still_or_after_handing_in_is_left_to_the_long_way() {
        inTransaction(() -> the(Interventions.class).pause(List.of(attempt.id()), "alarm", lead, clock.instant()));
        head = inTransaction(() -> the(AttemptEvents.class).head(attempt.id()));
        leftToTheLongWay(text(1, "while the clock stands still"));
        inTransaction(() -> the(Interventions.class).resume(List.of(attempt.id()), "no fire", lead, clock.instant()));
        head = inTransaction(() -> the(AttemptEvents.class).head(attempt.id()));
        clock.set(deadline.plusMillis(1));
        session = inTransaction(() -> MemberFixture.session(amal));
        leftToTheLongWay(text(1, "on the wire"));
        clock.set(deadline.minusSeconds(1));
        AttemptFixture.handIn(attempt);
        head = inTransaction(() -> the(AttemptEvents.class).head(attempt.id()));
        leftToTheLongWay(text(1, "handed in"));
    }

    @Test
    void several_answers_and_answers_that_name_files_are_left_to_the_long_way() {
        assertThat(the(SavingAtOnce.class).save(attempt.id(), new SentAnswers(writer, deadline, head, List.of(text(1, "a"), text(2, "b"))), session)).isEmpty();
        assertThat(the(SavingAtOnce.class).save(attempt.id(), new SentAnswers(writer, deadline, head, List.of()), session)).isEmpty();
        leftToTheLongWay(new Sent(TEXT, 1, "{\"files\":[{\"id\":1,\"name\":\"a.pdf\",\"size\":1,\"sha256\":\"%s\"}]}".formatted("0".repeat(64)), false));
        assertThatThrownBy(() -> new Sent(TEXT, 1, "no answer", false)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void an_attempt_nobody_opened_here_or_that_is_sat_in_one_browser_only_is_left_to_the_long_way() {
        var course = CourseFixture.publishedCourse(lead);
        var exam = AssessmentFixture.aTest(course, Kind.EXAM);
        AssessmentFixture.asking(exam, AssessmentFixture.oneOfEach(course, lead));
        exam = AssessmentFixture.ruledBy(exam, exam.rules().entered(new EntryRules(false, null, null, "a".repeat(64))));
        var strict = AssessmentFixture.published(exam, lead);
        attempt = AttemptFixture.begun(EnrolmentFixture.enrolled(OfferingFixture.runningOffering(course), amal), strict);
        deadline = attempt.deadline().until();
        head = inTransaction(() -> the(AttemptEvents.class).head(attempt.id()));

        leftToTheLongWay(text(1, "not known here"));
        assertThat(as(amal, () -> the(Entering.class).goesOn(attempt.id(), Surroundings.UNKNOWN))).isFalse();
        leftToTheLongWay(text(1, "another browser"));
        assertThat(the(SavingAtOnce.class).save(-1L, new SentAnswers(writer, deadline, head, List.of(text(1, "nowhere"))), session)).isEmpty();
    }

    @Test
    void of_those_who_want_one_place_in_the_log_one_has_it_and_the_others_go_the_long_way() throws Exception {
        var told = atOnce(IntStream.rangeClosed(1, 8).mapToObj(revision -> (Callable<Optional<Saved>>) () -> save(text(revision, "text " + revision))).toList());

        assertThat(told.stream().filter(Optional::isPresent)).hasSize(1);
        assertThat(inTransaction(() -> the(AttemptEvents.class).of(attempt.id()))).hasSize(2);
    }

    private void leftToTheLongWay(Sent sent) {
        var before = inTransaction(() -> the(AttemptEvents.class).of(attempt.id()).size());

        assertThat(save(sent)).isEmpty();
        assertThat(inTransaction(() -> the(AttemptEvents.class).of(attempt.id()).size())).isEqualTo(before);
    }

    private Optional<Saved> save(Sent sent) {
        return the(SavingAtOnce.class).save(attempt.id(), new SentAnswers(writer, deadline, head, List.of(sent)), session);
    }

    private String held() {
        return inTransaction(() -> the(AttemptEvents.class).newest(attempt.id()).get(TEXT).answer());
    }

    private static Sent text(int revision, String text) {
        return new Sent(TEXT, revision, new Answer.Text(text).json(), false);
    }
}
