package org.roundtable.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.assessment.Assessment;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.EntryRules;
import org.roundtable.assessment.Kind;
import org.roundtable.course.Course;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingFixture;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.house.DatabaseTest;
import org.roundtable.network.TooManyTries;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.RuleBroken;
import org.roundtable.shared.Sha256;

class EnteringTest extends DatabaseTest {

    private static final String KEY = Sha256.of("{}");
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final String URL = "https://exam.example.org/attempt/before?id=7";

    private Long lead;
    private Assessment exam;
    private Offering offering;

    @BeforeEach
    void an_exam_that_is_open() {
        lead = member("lead");
        Course course = CourseFixture.publishedCourse(lead);
        exam = AssessmentFixture.aTest(course, Kind.EXAM);
        AssessmentFixture.asking(exam, AssessmentFixture.oneOfEach(course, lead));
        offering = OfferingFixture.runningOffering(course);
        EnrolmentFixture.enrolled(offering, member("amal"));
        OfferingFixture.timed(offering, exam.activity(), clock.instant(), clock.instant().plus(Duration.ofHours(2)), null);
        signedInAs(member("amal"));
    }

    @Test
    void the_access_code_is_asked_for_and_never_told() {
        asks(new EntryRules(false, "Owl 7", null, null));

        assertThat(the(Sitting.class).before(exam.activity().id(), offering.id()).toString()).doesNotContain("Owl");
        refused("attempt.codeNeeded", () -> start(null, Surroundings.UNKNOWN));
        refused("attempt.codeWrong", () -> start("Owl 8", Surroundings.UNKNOWN));
        assertThat(start(" Owl 7", Surroundings.UNKNOWN)).isNotNull();
    }

    @Test
    void who_guesses_access_codes_has_to_wait_also_with_the_right_one() {
        asks(new EntryRules(false, "Owl 7", null, null));
        for (int i = 0; i < 6; i++) {
            refused("attempt.codeWrong", () -> start("Owl", Surroundings.UNKNOWN));
        }

        assertThatThrownBy(() -> start("Owl 7", Surroundings.UNKNOWN)).isInstanceOf(TooManyTries.class);
        clock.pass(Duration.ofMinutes(1));
        assertThat(start("Owl 7", Surroundings.UNKNOWN)).isNotNull();
    }

    @Test
    void a_test_sat_in_one_room_is_begun_and_opened_from_there_only_and_told_so() {
        asks(new EntryRules(false, null, "192.0.2.0/24", null));

        assertThatThrownBy(() -> start(null, at("203.0.113.5"))).isInstanceOfSatisfying(NotNow.class, refusal ->
            assertThat(refusal).extracting(RuleBroken::messageKey, RuleBroken::arguments).containsExactly("attempt.wrongPlace", List.of("203.0.113.5")));
        var attempt = start(null, at("192.0.2.99"));
        refused("attempt.wrongPlace", () -> the(Entering.class).open(attempt, at("203.0.113.5")));
        assertThatCode(() -> the(Entering.class).open(attempt, at("192.0.2.99"))).doesNotThrowAnyException();
        assertThat(the(Entering.class).goesOn(attempt, at("203.0.113.5"))).as("nobody loses answers by changing the network").isTrue();
    }

    @Test
    void a_test_sat_in_safe_exam_browser_is_begun_opened_and_saved_in_no_other() {
        asks(new EntryRules(false, null, null, KEY));
        refused("attempt.wrongBrowser", () -> start(null, Surroundings.UNKNOWN));
        refused("attempt.wrongBrowser", () -> start(null, header(URL, Sha256.of(URL + "another key"))));
        var attempt = start(null, header(URL, Sha256.of(URL + KEY)));

        refused("attempt.wrongBrowser", () -> the(Entering.class).open(attempt, Surroundings.UNKNOWN));
        assertThat(the(Entering.class).goesOn(attempt, header(URL + "1", Sha256.of(URL + KEY)))).isFalse();
        assertThat(the(Entering.class).goesOn(attempt, header(URL, Sha256.of(URL + KEY)))).isTrue();
    }

    @Test
    void answers_from_another_browser_are_saved_and_then_nothing_is_taken_until_the_team_lets_it_go_on() {
        asks(new EntryRules(false, null, null, KEY));
        var attempt = start(null, header(URL, Sha256.of(URL + KEY)));
        var paper = the(Sitting.class).open(attempt, TOKEN, false);

        var told = the(Saving.class).stop(attempt, sent(paper, 1));

        assertThat(told).extracting(Saved::kind, Saved::held).containsExactly(SaveKind.LOCKED, Map.of(1, 1));
        assertThat(told.savedAt()).isNotNull();
        assertThat(the(Saving.class).save(attempt, sent(paper, 2))).extracting(Saved::kind, Saved::held).containsExactly(SaveKind.LOCKED, Map.of(1, 1));
        assertThat(the(Saving.class).stop(attempt, sent(paper, 3)).kind()).isEqualTo(SaveKind.LOCKED);
        assertThat(the(Saving.class).handIn(attempt, sent(paper, 4))).extracting(Saved::kind, Saved::handedIn).containsExactly(SaveKind.LOCKED, null);
        assertThat(the(Sitting.class).open(attempt, TOKEN, true)).extracting(PaperSheet::locked, PaperSheet::writer).containsExactly(true, null);
        assertThat(kinds(attempt)).containsExactly(EventKind.BEGUN, EventKind.OPENED, EventKind.SAVED, EventKind.LOCKED);

        assertThat(unlocked(attempt)).isEqualTo(1);
        assertThat(unlocked(attempt)).isZero();

        assertThat(the(Saving.class).save(attempt, sent(paper, 2)).kind()).as("it has to be opened first, at the door").isEqualTo(SaveKind.OTHER_WRITER);
        assertThat(the(Sitting.class).open(attempt, TOKEN, false).writer()).isEqualTo(TOKEN);
        assertThat(the(Saving.class).save(attempt, sent(paper, 2)).kind()).isEqualTo(SaveKind.SAVED);
        assertThat(kinds(attempt)).endsWith(EventKind.LOCKED, EventKind.UNLOCKED, EventKind.OPENED, EventKind.SAVED);
    }

    @Test
    void who_has_no_right_to_write_stops_nobody() {
        asks(new EntryRules(false, null, null, KEY));
        var attempt = start(null, header(URL, Sha256.of(URL + KEY)));
        var paper = the(Sitting.class).open(attempt, TOKEN, false);

        assertThat(the(Saving.class).stop(attempt, new SentAnswers("another", paper.deadline(), List.of())).kind()).isEqualTo(SaveKind.OTHER_WRITER);
        assertThatThrownBy(() -> as(member("stranger"), () -> the(Saving.class).stop(attempt, sent(paper, 1)))).isInstanceOf(NotThere.class);
        assertThat(the(Saving.class).save(attempt, sent(paper, 1)).kind()).isEqualTo(SaveKind.SAVED);
    }

    private SentAnswers sent(PaperSheet paper, int revision) {
        return new SentAnswers(TOKEN, paper.deadline(), List.of(new SentAnswers.Sent(1, revision, "{\"choice\":\"a\"}", false)));
    }

    private int unlocked(Long attempt) {
        return inTransaction(() -> the(Interventions.class).unlock(List.of(attempt), true, "Came back to Safe Exam Browser", lead, clock.instant()));
    }

    private List<EventKind> kinds(Long attempt) {
        return inTransaction(() -> the(AttemptEvents.class).of(attempt).stream().map(AttemptEvent::kind).toList());
    }

    @Test
    void where_the_browser_sends_no_header_it_is_known_by_what_it_told_the_script_of_the_page() {
        asks(new EntryRules(false, null, null, KEY));

        assertThat(start(null, new Surroundings(null, "https://exam.example.org/other", null, URL, Sha256.of(URL + KEY)))).isNotNull();
    }

    @Test
    void knowing_the_browser_asks_the_database_once_and_saving_never() {
        asks(new EntryRules(false, null, null, KEY));
        var seb = header(URL, Sha256.of(URL + KEY));
        var attempt = start(null, seb);
        the(Entering.class).open(attempt, seb);

        assertThat(statementsOf(() -> the(Entering.class).goesOn(attempt, seb))).isZero();
    }

    @Test
    void others_are_told_nothing_at_this_door() {
        asks(new EntryRules(false, null, null, KEY));
        var attempt = start(null, header(URL, Sha256.of(URL + KEY)));

        signedInAs(member("stranger"));
        assertThatCode(() -> the(Entering.class).open(attempt, Surroundings.UNKNOWN)).doesNotThrowAnyException();
        assertThatThrownBy(() -> the(Sitting.class).open(attempt, null, false)).isInstanceOf(NotThere.class);
    }

    private void asks(EntryRules entry) {
        AssessmentFixture.ruledBy(exam, exam.rules().entered(entry));
        AssessmentFixture.published(exam, lead);
    }

    private Long start(String code, Surroundings from) {
        return the(Sitting.class).start(exam.activity().id(), offering.id(), new Knock(true, code, from));
    }

    private static Surroundings at(String address) {
        return new Surroundings(address, null, null, null, null);
    }

    private static Surroundings header(String url, String hash) {
        return new Surroundings(null, url, hash, null, null);
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(NotNow.class, refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
