package org.roundtable.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.house.Given.stored;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Kind;
import org.roundtable.attempt.SentAnswers.Sent;
import org.roundtable.course.Course;
import org.roundtable.course.CourseFixture;
import org.roundtable.course.Offering;
import org.roundtable.course.OfferingFixture;
import org.roundtable.course.Offerings;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.house.DatabaseTest;
import org.roundtable.question.Answer;
import org.roundtable.question.ContentFixture;
import org.roundtable.question.StoredFile;
import org.roundtable.shared.FileRefused;
import org.roundtable.shared.MediaType;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.RuleBroken;

class AnsweringWithFilesTest extends DatabaseTest {

    private static final int FILES = 1;
    private static final int CHOICE = 2;

    private Long lead;
    private Offering offering;
    private Attempt attempt;

    @BeforeEach
    void a_test_that_asks_for_two_files() {
        lead = member("lead");
        Course course = CourseFixture.publishedCourse(lead);
        var exam = AssessmentFixture.aTest(course, Kind.EXAM);
        AssessmentFixture.asking(exam, Stream.of(ContentFixture.upload(2, MediaType.PDF, MediaType.TEXT, MediaType.JPEG), ContentFixture.capital("Norway", "Oslo", "Bergen", "Riga"))
            .map(content -> AssessmentFixture.question(course, lead, content, "objective")).toList());
        offering = OfferingFixture.runningOffering(course);
        OfferingFixture.timed(offering, exam.activity(), clock.instant(), clock.instant().plus(Duration.ofHours(2)), null);
        var version = AssessmentFixture.published(exam, lead);
        attempt = AttemptFixture.begun(EnrolmentFixture.enrolled(offering, member("amal")), version);
        AttemptFixture.begun(EnrolmentFixture.enrolled(offering, member("ben")), version);
        signedInAs(member("amal"));
    }

    @Test
    void a_file_counts_once_an_answer_that_names_it_is_saved_and_the_log_names_it_by_its_fingerprint() {
        var plan = add("plan.pdf", "x");
        assertThat(held()).as("stored, and not yet answered with").isNull();

        var told = save(1, plan);

        assertThat(told).extracting(Saved::kind, saved -> saved.held().get(FILES)).containsExactly(SaveKind.SAVED, 1);
        assertThat(Answer.of(held())).isEqualTo(new Answer.Files(List.of(plan)));
        assertThat(plan).extracting(StoredFile::name, StoredFile::size).containsExactly("plan.pdf", 10L);
        assertThat(held()).contains("1b2ed3a31a3ff9e54be3ecbc2edce7c876d5e1fa70b8d66ec31d64c205cc8a43");
    }

    @Test
    void the_same_file_again_is_the_same_file_and_another_one_of_its_name_gets_a_number() {
        var first = add("image.jpg", "\u00ff\u00d8\u00ff one");

        assertThat(add("image.jpg", "\u00ff\u00d8\u00ff one")).isEqualTo(first);
        assertThat(add("image.jpg", "\u00ff\u00d8\u00ff two").name()).isEqualTo("image-2.jpg");
    }

    @ParameterizedTest(name = "{0} with {1} in it is refused")
    @CsvSource(delimiter = '|', textBlock = """
        plan.exe          | %PDF-1.7                  | shared.fileType
        plan.svg          | <svg/>                    | shared.fileType
        plan.html         | <script>                  | shared.fileType
        plan\u202Efdp.exe | %PDF-1.7                  | shared.fileType
        plan.png          | GIF89a                    | shared.fileType
        plan.pdf          | <script>alert(1)</script> | shared.fileContent
        plan.jpg          | MZ this is a programme    | shared.fileContent
        plan.pdf          | ''                        | shared.fileEmpty""")
    void what_is_not_what_is_asked_for(String name, String text, String refusal) {
        refused(refusal, () -> the(AnsweringWithFiles.class).add(attempt.id(), FILES, AttemptFixture.WRITER, name, content(text)));
        assertThat(kept()).isZero();
    }

    @Test
    void a_huge_file_is_not_even_read_and_a_hostile_name_is_made_harmless() {
        var read = new long[1];
        var endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 'x';
            }
        };

        refused("shared.fileTooLarge", () -> the(AnsweringWithFiles.class).add(attempt.id(), FILES, AttemptFixture.WRITER, "plan.txt", endless));
        assertThat(read[0]).isEqualTo(1024 * 1024 + 1);
        assertThat(add("../../WEB-INF/web.pdf", "x").name()).isEqualTo("web.pdf");
    }

    @Test
    void more_than_are_asked_for_are_neither_stored_nor_saved() {
        var one = add("a.pdf", "a");
        var two = add("b.pdf", "b");
        var three = add("c.pdf", "c");

        refused("attempt.tooManyFiles", () -> save(1, one, two, three));
        assertThat(held()).isNull();
        save(1, one, two);
        refused("attempt.tooManyFiles", () -> add("d.pdf", "d"));
        refused("attempt.tooManyFiles", () -> the(AnsweringWithFiles.class).expected(attempt.id(), FILES, AttemptFixture.WRITER));
        save(2, two);
        assertThat(save(3, two, add("d.pdf", "d")).kind()).isEqualTo(SaveKind.SAVED);
    }

    @Test
    void exchanging_files_has_an_end() {
        IntStream.range(0, 2 + AnswerFiles.EXCHANGED).forEach(i -> add("a.pdf", "version " + i));

        refused("attempt.tooManyExchanged", () -> add("a.pdf", "once more"));
    }

    @Test
    void files_come_by_the_rules_of_saving() {
        assertThat(the(AnsweringWithFiles.class).expected(attempt.id(), FILES, AttemptFixture.WRITER)).isEqualTo(1);
        refused("attempt.fileElsewhere", () -> the(AnsweringWithFiles.class).expected(attempt.id(), FILES, "another"));
        assertThatThrownBy(() -> the(AnsweringWithFiles.class).add(attempt.id(), CHOICE, AttemptFixture.WRITER, "a.pdf", pdf("x"))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> the(AnsweringWithFiles.class).add(attempt.id(), 9, AttemptFixture.WRITER, "a.pdf", pdf("x"))).isInstanceOf(NotThere.class);
        clock.pass(Duration.between(clock.instant(), attempt.deadline().until()).plus(Deadline.TOLERANCE));
        var last = add("last.pdf", "on the wire when the time was up");

        clock.pass(Duration.ofSeconds(1));

        refused("attempt.fileTooLate", () -> add("late.pdf", "late"));
        assertThat(save(1, last)).as("the file came in time, the answer did not: it is kept for the team").extracting(Saved::kind, Saved::kept).containsExactly(SaveKind.OVER, List.of(FILES));
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void an_answer_names_no_file_that_did_not_come_for_it() {
        var mine = add("a.pdf", "mine");
        signedInAs(member("ben"));
        assertThatThrownBy(() -> add("b.pdf", "into somebody else's")).isInstanceOf(NotThere.class);
        signedInAs(member("amal"));

        refused("attempt.fileNotThere", () -> save(1, new StoredFile(mine.id() + 1000, "a.pdf", mine.size(), mine.sha256())));
        refused("attempt.fileNotThere", () -> save(1, new StoredFile(mine.id(), "a.pdf", mine.size(), "0".repeat(64))));
        refused("attempt.fileNotThere", () -> save(1, new StoredFile(mine.id(), "renamed.pdf", mine.size(), mine.sha256())));
        refused("attempt.fileNotThere", () -> the(Saving.class).save(attempt.id(), sent(CHOICE, 1, new Answer.Files(List.of(mine)))));
        assertThat(held()).isNull();
    }

    @Test
    void an_ordinary_save_asks_the_database_nothing_more() {
        var choice = new SentAnswers(AttemptFixture.WRITER, attempt.deadline().until(), inTransaction(() -> the(AttemptEvents.class).head(attempt.id())),
            List.of(new Sent(CHOICE, 1, "{\"choice\":\"a\"}", false)));

        assertThat(statementsOf(() -> the(Saving.class).save(attempt.id(), choice))).isEqualTo(1);
    }

    @Test
    void the_team_marks_files_by_hand_and_the_learner_has_them_back_with_the_result() {
        var plan = add("plan.pdf", "x");
        save(1, plan);
        signedInAs(lead);
        assertThatThrownBy(() -> the(AnsweringWithFiles.class).download(plan.id())).as("not before it is handed in").isInstanceOf(NotThere.class);
        handedIn();
        var marking = the(MarkingAttempts.class);
        var sheet = marking.next(offering.id(), marking.queue(offering.id()).get(0).question()).orElseThrow();

        assertThat(sheet.files()).containsExactly(plan);
        assertThat(the(AnsweringWithFiles.class).download(plan.id())).satisfies(file -> {
            assertThat(new String(file.content(), StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-1.7\nx");
            assertThat(file.type()).isEqualTo(MediaType.PDF);
        });
        marking.mark(sheet.id(), BigDecimal.ONE, "Well drawn.");

        signedInAs(member("ben"));
        assertThatThrownBy(() -> the(AnsweringWithFiles.class).download(plan.id())).isInstanceOf(NotThere.class);
        signedInAs(member("amal"));
        assertThatThrownBy(() -> the(AnsweringWithFiles.class).download(plan.id())).as("an exam shows what was answered when its marks are released").isInstanceOf(NotThere.class);
        inTransaction(() -> {
            the(MarkReleases.class).release(the(Offerings.class).by(offering.id()).orElseThrow(), attempt.assessment().activity(), clock.instant());
            return null;
        });
        assertThat(the(SeeingResults.class).result(attempt.id()).answers().get(0).files()).containsExactly(plan);
        assertThat(the(AnsweringWithFiles.class).download(plan.id()).name()).isEqualTo("plan.pdf");
    }

    @Test
    void a_file_that_was_exchanged_behind_the_log_is_found() {
        save(1, add("plan.pdf", "x"));
        handedIn();
        assertThat(findings()).isEmpty();

        inTransaction(() -> {
            var content = the(AnswerFiles.class).em.createQuery("select c from AnswerContent c", AnswerContent.class).getSingleResult();
            the(AnswerFiles.class).em.createNativeQuery("update answer_content set bytes = :bytes").setParameter("bytes", "%PDF-1.7 y".getBytes(StandardCharsets.ISO_8859_1)).executeUpdate();
            return content;
        });

        assertThat(findings()).containsExactly(new Finding(2, Finding.Kind.FILE_CHANGED));
    }

    private List<Finding> findings() {
        return as(lead, () -> the(CheckingAttempts.class).sheet(attempt.id(), List.of(), 0).findings());
    }

    private void handedIn() {
        stored(() -> the(HandingIn.class).handIn(attempt.id(), Ending.LEARNER, the(Clock.class).instant()));
    }

    private StoredFile add(String name, String text) {
        return the(AnsweringWithFiles.class).add(attempt.id(), FILES, AttemptFixture.WRITER, name, name.endsWith(".pdf") ? pdf(text) : content(text));
    }

    private Saved save(int revision, StoredFile... files) {
        return the(Saving.class).save(attempt.id(), sent(FILES, revision, new Answer.Files(List.of(files))));
    }

    private SentAnswers sent(int slot, int revision, Answer answer) {
        return new SentAnswers(AttemptFixture.WRITER, attempt.deadline().until(), List.of(new Sent(slot, revision, answer.json(), false)));
    }

    private String held() {
        var held = inTransaction(() -> the(AttemptEvents.class).newest(attempt.id()).get(FILES));
        return held == null ? null : held.answer();
    }

    private long kept() {
        return inTransaction(() -> the(AnswerFiles.class).em.createQuery("select count(c) from AnswerContent c", Long.class).getSingleResult());
    }

    private static InputStream pdf(String text) {
        return content("%PDF-1.7\n" + text);
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(FileRefused.class).isInstanceOfSatisfying(RuleBroken.class, refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
