package org.roundtable.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Collectors;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

    @Test
    void each_kind_is_read_from_what_the_player_sends() {
        assertThat(Answer.of("{\"choice\":\"b\"}")).isEqualTo(new Answer.Choice("b"));
        assertThat(Answer.of("{\"choices\":[\"a\",\"c\"]}")).isEqualTo(new Answer.Choices(Set.of("a", "c")));
        assertThat(Answer.of("{\"number\":\"3,14\"}")).isEqualTo(new Answer.Number("3,14"));
        assertThat(Answer.of("{\"text\":\"…\"}")).isEqualTo(new Answer.Text("…"));
        assertThat(Answer.of("{\"pairs\":{\"1\":\"x\"}}")).isEqualTo(new Answer.Pairs(Map.of("1", "x")));
        assertThat(Answer.of("{\"order\":[\"c\",\"a\"]}")).isEqualTo(new Answer.Order(List.of("c", "a")));
        assertThat(Answer.of("{\"gaps\":{\"1\":\"Oslo\",\"2\":7}}")).isEqualTo(new Answer.Filled(Map.of("1", "Oslo", "2", "7")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"order\":\"a\"}", "{\"order\":{\"0\":\"a\"}}", "{\"order\":[[\"a\"]]}", "{\"gaps\":[\"a\"]}", "{\"gaps\":\"a\"}", "{\"gaps\":{\"1\":{\"2\":\"x\"}}}", "{\"pairs\":[1]}"})
    void parts_of_the_wrong_form_are_refused(String json) {
        assertThatThrownBy(() -> Answer.of(json)).isInstanceOf(AnswerUnreadable.class);
    }

    @Test
    void endless_parts_are_refused() {
        var items = IntStream.range(0, 1001).mapToObj(i -> "\"" + i + "\"").collect(Collectors.joining(","));
        var gaps = IntStream.range(0, 1001).mapToObj(i -> "\"" + i + "\":\"x\"").collect(Collectors.joining(","));

        assertThatThrownBy(() -> Answer.of("{\"order\":[" + items + "]}")).isInstanceOf(AnswerUnreadable.class);
        assertThatThrownBy(() -> Answer.of("{\"gaps\":{" + gaps + "}}")).isInstanceOf(AnswerUnreadable.class);
        assertThatThrownBy(() -> Answer.of("{\"gaps\":{\"1\":\"" + "x".repeat(200_000) + "\"}}")).isInstanceOf(AnswerUnreadable.class);
        assertThatThrownBy(() -> Answer.of("{\"order\":" + "[".repeat(50_000) + "]}")).isInstanceOf(AnswerUnreadable.class);
    }

    @Test
    void small_differences_of_form_do_no_harm() {
        assertThat(Answer.of("{\"number\":3.14}")).isEqualTo(new Answer.Number("3.14"));
        assertThat(Answer.of("{\"choices\":\"a\"}")).isEqualTo(new Answer.Choices(Set.of("a")));
        assertThat(Answer.of("{\"choice\":true}")).isEqualTo(new Answer.Choice("true"));
        assertThat(Answer.of("{\"text\":\"a\",\"revision\":4}")).isEqualTo(new Answer.Text("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"choice\":null}", "{\"choice\":\" \"}", "{\"choices\":[]}", "{\"choices\":null}", "{\"choices\":[\"\"]}", "{\"number\":\"\"}",
        "{\"text\":\" \\n\"}", "{\"pairs\":{}}", "{\"pairs\":{\"1\":\"\",\"2\":null}}", "{\"pairs\":null}"})
    void a_blank_answer_is_known_as_one(String json) {
        assertThat(Answer.of(json).isBlank()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "7", "{}", "{\"other\":1}", "{\"choice\":{\"a\":1}}", "{\"pairs\":[1]}", "{\"text\":[\"a\"]}"})
    void what_is_no_answer_is_refused(String json) {
        assertThatThrownBy(() -> Answer.of(json)).isInstanceOf(AnswerUnreadable.class);
    }

    @Test
    void an_answer_of_unreasonable_length_is_refused() {
        var endless = "{\"text\":\"" + "a".repeat(AnswerReader.LONGEST) + "\"}";

        assertThatThrownBy(() -> Answer.of(endless)).isInstanceOf(AnswerUnreadable.class);
        assertThatThrownBy(() -> Answer.of("[".repeat(100_000))).isInstanceOf(AnswerUnreadable.class);
    }

    @Test
    void every_kind_comes_back_from_its_JSON_as_it_was() {
        for (var answer : List.of(new Answer.Choice("b"), new Answer.Choices(Set.of("a")), new Answer.Number("1e3"), new Answer.Text("\"<b>"),
            new Answer.Pairs(Map.of("1", "x")))) {
            assertThat(Answer.of(answer.json())).isEqualTo(answer);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3.14|3.14", "3,14|3.14", " 1 234,5 |1234.5", "1,234.5|1234.5", "1.234,5|1234.5", "1,234,567|1234567", "1.234.567|1234567",
        "−2e3|-2000", "+7|7", ".5|0.5", "5.|5", "1,5E-2|0.015", "1.5·10^3|1500", "2 x 10^-2|0.02", "1,234|1.234", "-0|0", "1\u00A0000|1000"})
    void numbers_are_read_as_people_type_them(String typed, String meant) {
        assertThat(new Answer.Number(typed).value()).isEqualByComparingTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"three", "3,1,4", "1.2.3", "3e", "e3", "--1", "1/2", "5 kg", "12,34.5", "1e9999", "NaN", "0x1F", "1,23,456.7", "."})
    void what_is_no_number_is_refused_with_what_was_typed(String typed) {
        assertThatThrownBy(() -> new Answer.Number(typed).value()).isInstanceOfSatisfying(NotANumber.class, refusal -> {
            assertThat(refusal.messageKey()).isEqualTo("question.notANumber");
            assertThat(refusal.arguments()).containsExactly(typed);
        });
    }

    @Test
    void an_endless_number_is_refused_before_it_is_read() {
        assertThatThrownBy(() -> new Answer.Number("9".repeat(100_000)).value()).isInstanceOf(NotANumber.class);
    }

    @ParameterizedTest
    @EnumSource(QuestionType.class)
    void a_blank_answer_can_be_read_again(QuestionType type) {
        var blank = Answer.blankFor(type);

        assertThat(Answer.of(blank.json())).isEqualTo(blank);
    }
}
