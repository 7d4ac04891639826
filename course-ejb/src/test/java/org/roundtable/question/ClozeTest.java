package org.roundtable.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClozeTest {

    private static final String NORWAY = "The capital of Norway is {1:SHORTANSWER:=Oslo~%50%Christiania#Until 1925}, π is {2:NUMERICAL:=3.14:0.01~%50%3#Nearly} and "
        + "it lies {1:MULTICHOICE:in the north~=in the south}.";

    @Test
    void each_kind_of_gap_is_understood_with_weight_answers_and_feedback() {
        var cloze = read(NORWAY);

        assertThat(cloze.stem().text()).isEqualTo("The capital of Norway is [1], π is [2] and it lies [3].");
        assertThat(cloze.fields()).extracting(Cloze.Field::weight).containsExactly(1, 2, 1);
        var word = (ShortText) cloze.fields().get(0).part();
        assertThat(word.accepted()).extracting(AcceptedText::text, a -> a.weight().toPlainString(), a -> a.feedback().text())
            .containsExactly(tuple("Oslo", "1", ""), tuple("Christiania", "0.5", "Until 1925"));
        assertThat(((Numeric) cloze.fields().get(1).part()).accepted().get(0)).isEqualTo(AcceptedNumber.within(new BigDecimal("3.14"), new BigDecimal("0.01"), BigDecimal.ONE, null));
        assertThat(((SingleChoice) cloze.fields().get(2).part()).options()).extracting(o -> o.text().text(), Option::earns)
            .containsExactly(tuple("in the north", false), tuple("in the south", true));
        assertThat(cloze.gaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {NORWAY, "{1:SHORTANSWER_C:=a\\~b\\}c\\#d~%25%\\*}", "{3:NUMERICAL:=1..2~=200:5%#near~*#no}", "{1:MULTICHOICE_S:=\\{x\\}~\\=y#f \\# g}",
        "No **bold** {1:SHORTANSWER:=gap\\\\here}"})
    void what_is_written_is_read_again_as_it_was(String source) {
        var cloze = read(source);

        assertThat(read(ClozeSyntax.write(cloze))).isEqualTo(cloze);
        assertThat(Content.of(cloze.json())).isEqualTo(cloze);
    }

    @Test
    void a_backslash_takes_the_meaning_from_a_sign() {
        var cloze = read("\\{1:SHORTANSWER:=x} and {1:SHORTANSWER:=a\\}b\\~c~%50%2\\*3}");

        assertThat(cloze.fields()).hasSize(1);
        assertThat(((ShortText) cloze.fields().get(0).part()).accepted()).extracting(AcceptedText::text).containsExactly("a}b~c", "2\\*3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{1:SHORTANSWER:=a} {1:SHORTANSWER:=b | question.cloze.notClosed | 2",
        "{1:SHORTANSWER:=a} {1:ESSAY:=b} | question.cloze.unknownKind | 2",
        "{1:=b} | question.cloze.noKind | 1",
        "{1:SHORTANSWER=b} | question.cloze.noKind | 1",
        "{1:SHORTANSWER:} | question.cloze.noAnswers | 1",
        "{1:SHORTANSWER:b} | question.cloze.noRight | 1",
        "{1:SHORTANSWER:=} | question.cloze.blank | 1",
        "{1:SHORTANSWER:=a~%150%b} | question.cloze.beyond | 1",
        "{1:MULTICHOICE:=a} | question.cloze.oneOption | 1",
        "{1:MULTICHOICE:=a~a} | question.cloze.sameOptions | 1",
        "{1:NUMERICAL:=three} | question.cloze.notANumber | 1",
        "{1:NUMERICAL:=3:-1} | question.cloze.notANumber | 1",
        "{1:NUMERICAL:=4..3} | question.cloze.notANumber | 1",
        "{0:SHORTANSWER:=a} | question.cloze.weight | 1",
        "{9999999999:SHORTANSWER:=a} | question.cloze.weight | 1"})
    void an_error_names_its_gap(String source, String key, int gap) {
        assertThatThrownBy(() -> read(source)).isInstanceOfSatisfying(UnfitGap.class, refusal -> {
            assertThat(refusal.messageKey()).isEqualTo(key);
            assertThat(refusal.arguments()).startsWith(gap);
        });
    }

    @Test
    void proportional_counts_gaps_by_weight_and_parts_of_gaps() {
        assertThat(earned(ScoringMode.PROPORTIONAL, "oslo", "3,14", "south")).isEqualTo("1.00000");
        assertThat(earned(ScoringMode.PROPORTIONAL, "Christiania", "3", "north")).isEqualTo("0.37500");
        assertThat(earned(ScoringMode.PROPORTIONAL, "", "3.15", "")).isEqualTo("0.50000");
        assertThat(earned(ScoringMode.PROPORTIONAL, "", "3.1501", "")).isEqualTo("0.00000");
    }

    @Test
    void all_or_nothing_wants_every_gap_right() {
        assertThat(earned(ScoringMode.ALL_OR_NOTHING, "Oslo", "3.14", "south")).isEqualTo("1.00000");
        assertThat(earned(ScoringMode.ALL_OR_NOTHING, "Christiania", "3.14", "south")).isEqualTo("0.00000");
        assertThat(earned(ScoringMode.ALL_OR_NOTHING, "Oslo", "3.14", "")).isEqualTo("0.00000");
    }

    @Test
    void with_penalty_a_wrong_gap_takes_away_what_it_weighs_and_an_open_one_nothing() {
        assertThat(earned(ScoringMode.PROPORTIONAL_WITH_PENALTY, "Oslo", "3.14", "")).isEqualTo("0.75000");
        assertThat(earned(ScoringMode.PROPORTIONAL_WITH_PENALTY, "Oslo", "3.14", "north")).isEqualTo("0.50000");
        assertThat(earned(ScoringMode.PROPORTIONAL_WITH_PENALTY, "Oslo", "5", "")).isEqualTo("0.00000");
        assertThat(earned(ScoringMode.PROPORTIONAL_WITH_PENALTY, "Christiania", "3.14", "south")).isEqualTo("0.87500");
    }

    @Test
    void an_answer_that_names_no_gap_or_no_option_is_not_admitted() {
        var cloze = read(NORWAY);

        assertThat(cloze.admits(new Answer.Filled(Map.of("4", "x")))).isFalse();
        assertThat(cloze.admits(new Answer.Filled(Map.of("01", "x")))).isFalse();
        assertThat(cloze.admits(new Answer.Filled(Map.of("__proto__", "x")))).isFalse();
        assertThat(cloze.admits(new Answer.Filled(Map.of("3", "elsewhere")))).isFalse();
        assertThat(cloze.admits(new Answer.Filled(Map.of("1", "x")))).isTrue();
    }

    @Test
    void a_result_shows_each_gap() {
        var cloze = read(NORWAY);
        var explained = Explained.of(cloze, filled(cloze, "Christiania", "7", ""));

        assertThat(explained.parts()).extracting(p -> p.given().text(), p -> p.right().get(0).text(), p -> p.share().toPlainString(), p -> p.feedback().text())
            .containsExactly(tuple("Christiania", "Oslo", "0.50000", "Until 1925"), tuple("7", "3.14 ± 0.01", "0.00000", ""), tuple("", "in the south", "0.00000", ""));
        assertThat(explained.right()).extracting(RichText::text).first().isEqualTo("[1] Oslo");
    }

    @Test
    void a_gap_in_a_formula_or_a_link_is_a_lack() {
        assertThat(read("$x = {1:SHORTANSWER:=2}$").gaps()).contains("question.gap.hiddenField");
        assertThat(read("[here](https://example.org/{1:SHORTANSWER:=2})").gaps()).contains("question.gap.hiddenField");
        assertThat(read("Nothing here").gaps()).containsExactly("question.gap.noField");
    }

    @Test
    void a_script_around_or_in_a_gap_is_harmless() {
        var cloze = read("<script>alert(1)</script><img src=x onerror=alert(1)> {1:MULTICHOICE:=<script>alert(2)</script>~<b onclick=x>b</b>}");
        var html = Asked.of(cloze, 1).html(gap -> gap.options().get(0).text().toHtml() + gap.options().get(1).text().toHtml());

        assertThat(html).doesNotContain("<script", "<img src=x onerror", "<b onclick");
    }

    @Test
    void nobody_smuggles_a_gap_in() {
        assertThat(read("a \uE0017\uE002 {1:SHORTANSWER:=b\uE0011\uE002}").gaps()).isEmpty();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static Cloze read(String source) {
        return ClozeSyntax.read(RichText.markdown(source), ScoringMode.PROPORTIONAL, null, null);
    }

    private static String earned(ScoringMode mode, String word, String number, String where) {
        var cloze = ClozeSyntax.read(RichText.markdown(NORWAY), mode, null, null);
        return Scoring.score(cloze, filled(cloze, word, number, where)).fraction().toPlainString();
    }

    private static Answer filled(Cloze cloze, String word, String number, String where) {
        var option = ((SingleChoice) cloze.fields().get(2).part()).options().stream().filter(o -> !where.isEmpty() && o.text().text().endsWith(where)).map(Option::id).findFirst().orElse("");
        return new Answer.Filled(Map.of("1", word, "2", number, "3", option));
    }
}
