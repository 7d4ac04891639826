package org.roundtable.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.question.Option;
import org.roundtable.question.SingleChoice;
import org.roundtable.question.TrueFalse;

class TriviaTest {

    @Test
    void reads_the_right_answer_among_its_options() {
        var found = one("#Q Which is a river?\n^ Rhône\nA Alps\nB Rhône\n");

        assertThat(found.fate()).isEqualTo(Fate.READY);
        assertThat(((SingleChoice) found.content()).options()).extracting(o -> o.text().text(), Option::earns).containsExactly(tuple("Alps", false), tuple("Rhône", true));
    }

    @Test
    void true_and_false_make_a_statement() {
        assertThat(((TrueFalse) one("#Q Cats bark.\n^ False\nA True\nB False").content()).truth()).isFalse();
    }

    @Test
    void a_question_may_go_over_lines_and_blank_lines_and_begin_a_line_with_a_letter() {
        var found = one("#Q A riddle\n\nA man walks in.\nB flat?\n^ Yes\nA Yes\nB No\n\n");

        assertThat(found.content().stem().text()).isEqualTo("A riddle\n\nA man walks in.\nB flat?");
        assertThat(found.to()).isEqualTo(7);
    }

    @Test
    void an_answer_that_is_not_offered_makes_a_draft_and_is_told() {
        var found = one("#Q Which?\n^ Nile\nA Rhône\nB Seine");

        assertThat(found.fate()).isEqualTo(Fate.DRAFT);
        assertThat(found.remarks()).contains(Remark.of("interchange.trivia.answerNotOffered", "Nile"));
    }

    @Test
    void an_answer_that_differs_by_a_dot_is_recognised_and_told() {
        var found = one("#Q Which?\n^ the nile.\nA The Nile\nB Seine");

        assertThat(found.fate()).isEqualTo(Fate.READY);
        assertThat(found.remarks()).containsExactly(Remark.of("interchange.trivia.answerNearly", "the nile.", "The Nile"));
    }

    @Test
    void an_option_given_twice_is_kept_once_and_told() {
        var found = one("#Q Which?\n^ Nile\nA Nile\nB Seine\nC Seine");

        assertThat(((SingleChoice) found.content()).options()).hasSize(2);
        assertThat(found.remarks()).containsExactly(Remark.of("interchange.trivia.optionTwice", "Seine"));
    }

    @Test
    void options_that_speak_of_the_others_keep_their_places() {
        assertThat(((SingleChoice) one("#Q Which?\n^ None of these\nA Nile\nB None of these").content()).shuffled()).isFalse();
        assertThat(((SingleChoice) one("#Q Which?\n^ Nile\nA Nile\nB Seine").content()).shuffled()).isTrue();
    }

    @Test
    void what_cannot_be_read_is_left_with_the_reason() {
        var found = Trivia.read("A heading\n\n#Q No answer?\nA one\n\n#Q Two?\n^ a\n^ b\nA a\n\n#Q None?\n^ a\n").found();

        assertThat(found).extracting(Found::from, Found::to, Found::fate, f -> f.remarks().get(0).messageKey()).containsExactly(
            tuple(1, 2, Fate.LEFT, "interchange.trivia.beforeFirst"),
            tuple(3, 4, Fate.LEFT, "interchange.trivia.noAnswer"),
            tuple(6, 9, Fate.LEFT, "interchange.trivia.twoAnswers"),
            tuple(11, 12, Fate.LEFT, "interchange.trivia.noOptions"));
    }

    /** Counted with a few lines of another language on the same files. */
    @ParameterizedTest
    @CsvSource({"animals,1366", "brain-teasers,207", "geography,842", "history,1645"})
    void every_question_of_four_large_files_is_taken(String name, int questions) throws IOException {
        var reading = QuestionFormat.read(Files.readAllBytes(Fixtures.folder("trivia").resolve(name)));

        assertThat(reading.found()).hasSize(questions);
        assertThat(reading.found().stream().filter(f -> f.fate() != Fate.READY).map(f -> f.from() + " " + f.remarks())).isEmpty();
        assertThat(reading.found()).allSatisfy(f -> assertThat(f.text()).doesNotContain("\uFFFD"));
    }

    @Test
    void a_file_of_mixed_encodings_keeps_its_letters() throws IOException {
        var reading = QuestionFormat.read(Files.readAllBytes(Fixtures.folder("trivia").resolve("history")));

        assertThat(reading.remarks()).hasSize(1);
        assertThat(reading.found()).anySatisfy(f -> {
            assertThat(f.content()).isInstanceOfSatisfying(SingleChoice.class, c ->
                assertThat(c.options()).extracting(o -> o.text().text()).contains("Sturmpanzer IV Brummb\u00e4r"));
            assertThat(f.remarks()).extracting(Remark::messageKey).contains("interchange.oddLetters");
        });
    }

    private static Found one(String text) {
        List<Found> found = QuestionFormat.TRIVIA.read(text).found();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
