package org.roundtable.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.course.CourseFixture;
import org.roundtable.house.DatabaseTest;
import org.roundtable.question.BankFilter;
import org.roundtable.question.BankPage;
import org.roundtable.question.KeepingBank;
import org.roundtable.question.QuestionFacts;
import org.roundtable.question.QuestionRow;
import org.roundtable.question.QuestionState;
import org.roundtable.shared.NotThere;
import org.roundtable.shared.RuleBroken;

class ImportingQuestionsTest extends DatabaseTest {

    private static final String THREE = """
        $CATEGORY: Rivers

        // [tag:water]
        ::Lyon::Which? {=Rhône ~Seine}

        Which? {~a ~b}

        Broken {=a
        """;

    private ImportingQuestions importing;
    private Long course;

    @BeforeEach
    void amal_leads_a_course() {
        importing = the(ImportingQuestions.class);
        course = CourseFixture.aCourse(member("amal")).id();
        signedInAs(member("amal"));
    }

    @Test
    void the_report_names_every_fate_and_the_bank_stays_empty() {
        var report = importing.look(upload(THREE), null, 0);

        assertThat(report.rows()).extracting(FoundRow::fate).containsExactly(Fate.HEEDED, Fate.READY, Fate.DRAFT, Fate.LEFT);
        assertThat(report.rows().get(1).right()).containsExactly("Rhône");
        assertThat(report.coming()).isEqualTo(2);
        assertThat(bank().isEmpty()).isTrue();
    }

    @Test
    void confirmed_questions_are_in_the_bank_with_what_was_said_about_them() {
        var id = importing.upload(course, "rivers.gift", THREE.getBytes(UTF_8), new QuestionFacts("", "Geography", "", null, Set.of("2026")));

        assertThat(importing.confirm(id)).isEqualTo(2);

        assertThat(bank().rows()).extracting(QuestionRow::state).containsExactlyInAnyOrder(QuestionState.READY, QuestionState.DRAFT);
        assertThat(bank().rows()).filteredOn(row -> row.name().equals("Lyon")).singleElement().satisfies(row -> {
            assertThat(row.category()).isEqualTo("Geography/Rivers");
            assertThat(row.tags()).containsExactly("2026", "water");
            assertThat(row.published()).isEqualTo(1);
        });
    }

    @Test
    void confirming_twice_takes_it_once_and_the_report_says_it_is_done() {
        var id = upload(THREE);
        importing.confirm(id);

        assertThat(importing.confirm(id)).isEqualTo(2);
        assertThat(importing.look(id, null, 0)).extracting(ImportSheet::confirmed, ImportSheet::taken).containsExactly(true, 2);
        assertThat(bank().found()).isEqualTo(2);
    }

    @Test
    void two_clicks_at_once_take_it_once() throws Exception {
        var id = upload(THREE);
        var amal = member("amal");
        var threads = Executors.newFixedThreadPool(4);
        try {
            var clicks = threads.invokeAll(Collections.nCopies(4, () -> as(amal, () -> importing.confirm(id))));
            for (var click : clicks) {
                assertThat(click.get()).isEqualTo(2);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(bank().found()).isEqualTo(2);
    }

    @Test
    void the_same_file_again_brings_nothing_new() {
        importing.confirm(upload(THREE));

        var again = importing.look(upload(THREE), null, 0);

        assertThat(again.coming()).isZero();
        assertThat(again.count(Fate.KNOWN)).isEqualTo(2);
    }

    @Test
    void a_question_that_stands_twice_in_a_file_is_taken_once() {
        var report = importing.look(upload("Which? {=a ~b}\n\nWhich? {=a ~b}"), null, 0);

        assertThat(report.rows()).extracting(FoundRow::fate).containsExactly(Fate.READY, Fate.KNOWN);
        assertThat(report.rows().get(1).remarks()).containsExactly(Remark.of("interchange.sameAsLine", 1));
    }

    @Test
    void a_discarded_file_leaves_no_trace() {
        var id = upload(THREE);

        importing.discard(id);
        importing.discard(id);

        assertThatThrownBy(() -> importing.look(id, null, 0)).isInstanceOf(NotThere.class);
        assertThat(bank().isEmpty()).isTrue();
    }

    @Test
    void a_file_nobody_confirmed_is_forgotten_after_a_day() {
        var id = upload(THREE);
        clock.pass(Duration.ofHours(25));
        upload("Another? {T}");

        assertThatThrownBy(() -> importing.confirm(id)).isInstanceOf(NotThere.class);
    }

    @Test
    void reports_come_in_pages_and_can_be_narrowed_to_one_fate() {
        var id = upload(IntStream.range(0, 60).mapToObj(i -> "Number " + i + "? {T}").collect(Collectors.joining("\n\n")) + "\n\nA text.");

        assertThat(importing.look(id, null, 2)).satisfies(report -> {
            assertThat(report.pages()).isEqualTo(3);
            assertThat(report.rows()).hasSize(11);
        });
        assertThat(importing.look(id, Fate.LEFT, 7).rows()).extracting(FoundRow::text).containsExactly("A text.");
    }

    @Test
    void nothing_is_stored_of_a_file_that_cannot_be_read() {
        for (var file : List.of(new byte[0], "  \n// nothing\n".getBytes(UTF_8), new byte[QuestionFormat.BYTES + 1], new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13})) {
            assertThatThrownBy(() -> importing.upload(course, "x", file, QuestionFacts.NONE)).isInstanceOf(RuleBroken.class);
        }
        long uploads = inTransaction(() -> the(QuestionUploads.class).em.createQuery("select count(u) from QuestionUpload u", Long.class).getSingleResult());
        assertThat(uploads).isZero();
    }

    @Test
    void what_is_said_about_a_file_leaves_room_for_what_it_says_itself() {
        var tags = IntStream.range(0, 9).mapToObj(i -> "tag" + i).collect(Collectors.toSet());

        assertThatThrownBy(() -> importing.upload(course, "x", THREE.getBytes(UTF_8), new QuestionFacts("", "", "", null, tags))).isInstanceOf(UnfitImport.class);
        assertThatThrownBy(() -> importing.upload(course, "x", THREE.getBytes(UTF_8), new QuestionFacts("", "c".repeat(80), "", null, Set.of()))).isInstanceOf(UnfitImport.class);
    }

    @Test
    void the_longest_of_everything_fits() {
        var comment = IntStream.range(0, 15).mapToObj(i -> "[tag:" + "t".repeat(38) + i % 10 + "]").collect(Collectors.joining());
        var text = "$CATEGORY: " + "c".repeat(300) + "\n\n// [id:" + "i".repeat(300) + "]" + comment + "\n::" + "t".repeat(300) + "::" + "s".repeat(5000) + "? {T}";
        var id = importing.upload(course, "n".repeat(300), text.getBytes(UTF_8), new QuestionFacts("", "c".repeat(79), "", null, Set.of("a")));

        assertThat(importing.confirm(id)).isEqualTo(1);
    }

    @Test
    void strangers_neither_see_nor_take_what_was_uploaded() {
        var id = upload(THREE);
        signedInAs(member("ben"));

        assertThatThrownBy(() -> importing.look(id, null, 0)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> importing.confirm(id)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> importing.discard(id)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> upload(THREE)).isInstanceOf(NotThere.class);
    }

    @Test
    void thousands_are_taken_in_few_statements() {
        var id = upload(IntStream.range(0, 4000).mapToObj(i -> "// [tag:many]\nNumber " + i + "? {=" + i + " ~x" + i + "}").collect(Collectors.joining("\n\n")));

        long statements = statementsOf(() -> assertThat(importing.confirm(id)).isEqualTo(4000));

        // 4,000 questions, versions and tags: 12,000 rows, a statement for each hundred, and ids by fifties
        assertThat(statements).isLessThan(400);
        assertThat(bank().found()).isEqualTo(4000);
    }

    @Test
    void four_real_files_make_a_bank_of_thousands() throws IOException {
        int taken = 0;
        for (var name : List.of("animals", "brain-teasers", "geography", "history")) {
            taken += importing.confirm(importing.upload(course, name, Files.readAllBytes(Fixtures.folder("trivia").resolve(name)), QuestionFacts.NONE));
        }

        assertThat(taken).isGreaterThan(3900);
        assertThat(bank().found()).isEqualTo(taken);
    }

    private Long upload(String text) {
        return importing.upload(course, "questions.gift", text.getBytes(UTF_8), QuestionFacts.NONE);
    }

    private BankPage bank() {
        return the(KeepingBank.class).look(course, BankFilter.ALL, 0);
    }
}
