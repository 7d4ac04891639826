package org.roundtable.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.house.Given.stored;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Kind;
import org.roundtable.attempt.SentAnswers.Sent;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.OfferingFixture;
import org.roundtable.enrolment.Enrolment;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.house.DatabaseTest;
import org.roundtable.question.Answer;
import org.roundtable.shared.NotThere;

class SavingTest extends DatabaseTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private Long lead;
    private Long amal;
    private Long ben;
    private Attempt attempt;
    private Enrolment enrolment;
    private String writer;
    private Instant deadline;
    private volatile Head head;

    @BeforeEach
    void an_exam_of_an_hour_has_begun() {
        lead = member("lead");
        amal = member("amal");
        ben = member("ben");
        var course = CourseFixture.publishedCourse(lead);
        var exam = AssessmentFixture.published(course, Kind.EXAM, lead, AssessmentFixture.oneOfEach(course, lead));
        enrolment = EnrolmentFixture.enrolled(OfferingFixture.runningOffering(course), amal);
        attempt = AttemptFixture.begun(enrolment, exam);
        writer = AttemptFixture.WRITER;
        deadline = attempt.deadline().until();
        head = inTransaction(() -> the(AttemptEvents.class).head(attempt.id()));
        signedInAs(amal);
    }

    @Test
    void an_answer_is_saved_in_one_statement_and_said_to_be() {
        clock.pass(Duration.ofMinutes(10));
        var saved = new ArrayList<Saved>();

        assertThat(statementsOf(() -> saved.add(save(choice(1, 1, "Oslo"))))).isEqualTo(1);
        assertThat(saved.get(0)).isEqualTo(new Saved(SaveKind.SAVED, Map.of(1, 1), List.of(), List.of(), clock.instant(), head, deadline, 50 * 60, clock.instant(), null, null));
        assertThat(head.seq()).isEqualTo(2);
        assertThat(held(1)).isEqualTo("{\"choice\":\"%s\"}".formatted("Oslo"));
    }

    @Test
    void the_receipt_of_a_save_is_the_end_of_the_log() {
        assertThat(save(choice(1, 1, "Oslo")).head()).isEqualTo(inTransaction(() -> the(AttemptEvents.class).head(attempt.id())));
        assertThat(save(choice(1, 2, "Bergen"), text(4, 1, "Amundsen")).head()).extracting(Head::seq).isEqualTo(4);
        assertThat(head.shortly()).hasSize(12);
    }

    @Test
    void a_player_that_knows_no_end_of_the_log_or_a_wrong_one_is_served_and_told_the_right_one() {
        head = null;
        assertThat(save(choice(1, 1, "a"))).extracting(Saved::kind, saved -> saved.head().seq()).containsExactly(SaveKind.SAVED, 2);
        head = new Head(2, "f".repeat(64));
        assertThat(save(choice(1, 2, "b"))).extracting(Saved::kind, saved -> saved.head().seq()).containsExactly(SaveKind.SAVED, 3);
        head = new Head(40, "f".repeat(64));
        assertThat(save(choice(1, 3, "c"))).extracting(Saved::kind, saved -> saved.head().seq()).containsExactly(SaveKind.SAVED, 4);
        head = Head.NONE;
        assertThat(save(choice(1, 4, "d"))).extracting(Saved::kind, saved -> saved.head().seq()).containsExactly(SaveKind.SAVED, 5);
        assertThat(held(1)).contains("d");
    }

    @Test
    void a_batch_is_saved_whole() {
        assertThat(save(choice(1, 3, "a"), text(4, 1, "Amundsen")).held()).isEqualTo(Map.of(1, 3, 4, 1));
        assertThat(held(4)).isEqualTo("{\"text\":\"Amundsen\"}");
    }

    @Test
    void a_repeat_does_no_harm_and_is_said_to_be_saved() {
        save(choice(1, 1, "a"));

        assertThat(save(choice(1, 1, "a"))).extracting(Saved::kind, Saved::held).containsExactly(SaveKind.SAVED, Map.of(1, 1));
    }

    @Test
    void an_older_answer_never_overwrites_a_newer_one_and_is_told_so() {
        save(choice(1, 5, "newer"));

        assertThat(save(choice(1, 4, "older"))).extracting(Saved::kind, Saved::held).containsExactly(SaveKind.STALE, Map.of(1, 5));
        assertThat(save(choice(1, 5, "other"))).extracting(Saved::kind).isEqualTo(SaveKind.STALE);
        assertThat(held(1)).contains("newer");
    }

    @Test
    void what_is_new_in_a_batch_with_something_stale_is_saved_all_the_same() {
        save(choice(1, 5, "newer"));

        assertThat(save(choice(1, 4, "older"), choice(3, 1, "true"))).extracting(Saved::kind, Saved::held, Saved::stale)
            .containsExactly(SaveKind.STALE, Map.of(1, 5, 3, 1), List.of(1));
        assertThat(held(3)).contains("true");
    }

    @Test
    void a_blank_of_an_old_page_does_not_wipe_out_an_answer() {
        save(text(4, 7, "a long text"));

        assertThat(save(text(4, 1, "")).kind()).isEqualTo(SaveKind.STALE);
        assertThat(held(4)).contains("a long text");
    }

    @Test
    void a_tab_that_was_taken_over_saves_nothing_and_is_told_so() {
        var second = the(Sitting.class).open(attempt.id(), null, true);

        assertThat(save(choice(1, 1, "from the first tab")).kind()).isEqualTo(SaveKind.OTHER_WRITER);
        assertThat(held(1)).isNull();
        writer = second.writer();
        assertThat(save(choice(1, 1, "from the second tab")).kind()).isEqualTo(SaveKind.SAVED);
    }

    @Test
    void a_second_tab_does_not_take_over_by_itself() {
        assertThat(the(Sitting.class).open(attempt.id(), "something old", false).writer()).isNull();
        assertThat(the(Sitting.class).open(attempt.id(), writer, false).writer()).isEqualTo(writer);
        assertThat(save(choice(1, 1, "still mine")).kind()).isEqualTo(SaveKind.SAVED);
    }

    @Test
    void a_player_that_never_heard_the_answer_is_known_by_the_token_it_made_up() {
        var madeUp = "0123456789abcdef".repeat(2);
        the(Sitting.class).open(attempt.id(), madeUp, true);

        assertThat(the(Sitting.class).open(attempt.id(), madeUp, false).writer()).isEqualTo(madeUp);
        assertThat(the(Sitting.class).open(attempt.id(), "short", true).writer()).hasSize(32);
    }

    @Test
    void what_is_late_on_the_wire_is_taken_and_marked_so() {
        clock.pass(AN_HOUR.plusSeconds(29));

        assertThat(save(choice(1, 1, "just"))).extracting(Saved::kind, Saved::secondsLeft).containsExactly(SaveKind.SAVED, 0L);
        assertThat(stored(() -> the(AttemptEvents.class).newest(attempt.id()).get(1).late())).isTrue();
    }

    @Test
    void after_the_deadline_and_the_tolerance_nothing_is_taken() {
        save(choice(1, 1, "in time"));
        clock.pass(AN_HOUR.plusSeconds(31));

        assertThat(save(choice(1, 2, "too late"))).extracting(Saved::kind, Saved::held, Saved::savedAt).containsExactly(SaveKind.OVER, Map.of(1, 1), null);
        assertThat(held(1)).contains("in time");
    }

    @Test
    void after_handing_in_nothing_is_taken_and_a_repeat_of_what_is_in_is_still_told_to_be_held() {
        save(choice(1, 1, "in"));
        handIn();

        assertThat(save(choice(1, 2, "after"))).extracting(Saved::kind, Saved::held).containsExactly(SaveKind.OVER, Map.of(1, 1));
        assertThat(save(choice(1, 1, "in")).held()).isEqualTo(Map.of(1, 1));
        assertThat(held(1)).contains("in\"");
    }

    @Test
    void a_player_that_knows_another_deadline_is_served_and_told_the_right_one() {
        var right = deadline;
        deadline = right.minusSeconds(600);

        assertThat(save(choice(1, 1, "a"))).extracting(Saved::kind, Saved::deadline).containsExactly(SaveKind.SAVED, right);
        deadline = null;
        assertThat(save(choice(1, 2, "b"))).extracting(Saved::kind, Saved::deadline).containsExactly(SaveKind.SAVED, right);
        assertThat(held(1)).contains("b");
    }

    @Test
    void a_claimed_deadline_far_away_gives_no_time() {
        clock.pass(AN_HOUR.plusSeconds(31));
        deadline = deadline.plus(AN_HOUR);

        assertThat(save(choice(1, 1, "late")).kind()).isEqualTo(SaveKind.OVER);
        assertThat(held(1)).isNull();
    }

    @Test
    void somebody_elses_attempt_is_not_there() {
        signedInAs(ben);

        assertThatThrownBy(() -> save(choice(1, 1, "theirs"))).isInstanceOf(NotThere.class);
        assertThatThrownBy(this::handIn).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> the(Sitting.class).open(attempt.id(), writer, true)).isInstanceOf(NotThere.class);
        assertThat(held(1)).isNull();
    }

    @Test
    void a_place_that_is_not_on_the_paper_is_not_there() {
        assertThatThrownBy(() -> save(choice(99, 1, "a"))).isInstanceOf(NotThere.class);
    }

    @Test
    void the_statement_and_the_entity_keep_the_same_rule() {
        save(choice(1, 5, "held"));
        for (var revision : List.of(4, 5, 6)) {
            for (var token : List.of(AttemptFixture.WRITER, "another")) {
                for (var seconds : List.of(0, 3600, 3630, 3631)) {
                    clock.set(deadline.minus(AN_HOUR).plusSeconds(seconds));
                    var now = clock.instant();
                    var rule = inTransaction(() -> the(Attempts.class).of(amal, attempt.id()).orElseThrow().take(token, 1, 5, revision, now));
                    try {
                        inTransaction(() -> {
                            var sent = AttemptEvent.saved(attempt.id(), head, choice(1, revision, "again"), false, now);
                            assertThat(the(AttemptEvents.class).save(sent, head, amal, token, deadline, false, now)).isEqualTo(rule == SaveKind.SAVED);
                            throw new Undo();
                        });
                    } catch (Undo expected) {
                        // so that revision 5 is held for the next
                    }
                }
            }
        }
    }

    @Test
    void twenty_saves_at_once_end_with_the_newest() throws Exception {
        var kinds = atOnce(IntStream.rangeClosed(1, 20).mapToObj(revision -> (Callable<SaveKind>) () -> as(amal, () -> save(text(4, revision, "text " + revision)).kind())).toList());

        assertThat(held(4)).contains("text 20");
        assertThat(kinds).contains(SaveKind.SAVED).containsOnly(SaveKind.SAVED, SaveKind.STALE);
    }

    @Test
    void two_saves_that_race_for_one_place_in_the_log_are_both_taken_one_after_the_other() throws Exception {
        for (int round = 1; round <= 20; round++) {
            var revision = round;
            var known = head;
            var told = atOnce(List.<Callable<Saved>>of(
                () -> as(amal, () -> the(Saving.class).save(attempt.id(), new SentAnswers(writer, deadline, known, List.of(choice(1, revision, "a" + revision))))),
                () -> as(amal, () -> the(Saving.class).save(attempt.id(), new SentAnswers(writer, deadline, known, List.of(text(4, revision, "b" + revision)))))));

            assertThat(told).extracting(Saved::kind).containsOnly(SaveKind.SAVED);
            head = inTransaction(() -> the(AttemptEvents.class).head(attempt.id()));
            assertThat(head.seq()).isEqualTo(known.seq() + 2);
        }
        assertThat(held(1)).contains("a20");
        assertThat(held(4)).contains("b20");
        assertThat(inTransaction(() -> Chain.firstBad(the(AttemptEvents.class).of(attempt.id())))).isEmpty();
    }

    @Test
    void what_was_said_to_be_saved_is_in_the_paper_that_is_marked_however_close_the_hand_in_came() throws Exception {
        for (int round = 0; round < 10; round++) {
            var learner = member("racer" + round);
            var other = EnrolmentFixture.enrolled(enrolment.offering(), learner);
            attempt = AttemptFixture.begun(other, attempt.testVersion());
            head = inTransaction(() -> the(AttemptEvents.class).head(attempt.id()));
            var calls = new ArrayList<Callable<SaveKind>>();
            for (int revision = 1; revision <= 8; revision++) {
                var sent = choice(3, revision, revision % 2 == 0 ? "true" : "false");
                calls.add(() -> as(learner, () -> save(sent)).held().get(3) == sent.revision() ? SaveKind.SAVED : SaveKind.STALE);
            }
            calls.add(4, () -> as(learner, this::handIn).kind());
            atOnce(calls);
            var marked = inTransaction(() -> the(Responses.class).of(attempt.id()).get(2));

            assertThat(marked.points().signum() > 0).isEqualTo(marked.answer() != null && marked.answer().contains("true"));
            assertThat(marked.answer()).isEqualTo(held(3));
            assertThat(inTransaction(() -> Chain.firstBad(the(AttemptEvents.class).of(attempt.id())))).isEmpty();
        }
    }

    @Test
    void handing_in_twice_at_once_hands_in_once() throws Exception {
        save(choice(1, 1, "a"));
        atOnce(IntStream.range(0, 6).mapToObj(i -> (Callable<Saved>) () -> as(amal, this::handIn)).toList());

        assertThat(fired(AttemptHandedIn.class)).hasSize(1);
        assertThat(handIn().handedIn()).isEqualTo(fired(AttemptHandedIn.class).get(0).handedIn());
    }

    @Test
    void handing_in_takes_along_what_was_not_saved_yet() {
        the(Saving.class).handIn(attempt.id(), new SentAnswers(writer, deadline, List.of(text(4, 1, "last words"))));

        assertThat(held(4)).contains("last words");
    }

    @Test
    void something_stale_among_the_last_words_is_looked_at_before_handing_in() {
        save(text(4, 2, "from the other tab"));

        var sent = new SentAnswers(writer, deadline, List.of(text(4, 2, "from this tab")));
        assertThat(the(Saving.class).handIn(attempt.id(), sent)).extracting(Saved::stale, Saved::handedIn).containsExactly(List.of(4), null);
    }

    @Test
    void only_the_tab_that_writes_hands_in() {
        writer = "another";

        assertThat(handIn()).extracting(Saved::kind, Saved::handedIn).containsExactly(SaveKind.OTHER_WRITER, null);
    }

    /** As the player does it: with the end of the log as it was last told. */
    private Saved save(Sent... answers) {
        var saved = the(Saving.class).save(attempt.id(), new SentAnswers(writer, deadline, head, List.of(answers)));
        head = saved.head() == null ? head : saved.head();
        return saved;
    }

    private Saved handIn() {
        return the(Saving.class).handIn(attempt.id(), new SentAnswers(writer, deadline, List.of()));
    }

    private String held(int slot) {
        return inTransaction(() -> Optional.ofNullable(the(AttemptEvents.class).newest(attempt.id()).get(slot)).map(Held::answer).orElse(null));
    }

    private static Sent choice(int slot, int revision, String option) {
        return new Sent(slot, revision, new Answer.Choice(option).json(), false);
    }

    private static Sent text(int slot, int revision, String text) {
        return new Sent(slot, revision, new Answer.Text(text).json(), false);
    }

    private static class Undo extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
