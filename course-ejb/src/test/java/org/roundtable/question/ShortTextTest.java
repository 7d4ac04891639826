package org.roundtable.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortTextTest {

    @ParameterizedTest
    @CsvSource({"Straße,STRASSE", "Straße,strasse", "STRASSE,straße", "STRAẞE,straße", "Zürich,Zu\u0308rich", "Zu\u0308rich,ZÜRICH", "İstanbul,istanbul", "İstanbul,ISTANBUL", "Isparta,ısparta",
        "ısparta,ISPARTA", "ΟΔΟΣ,οδος", "οδός,ΟΔΟΣ", "Berlin,Ｂｅｒｌｉｎ", "５０,50", "ﬁn,fin", "Ørsted,orsted", "Łódź,LODZ", "co\u00ADoperate,cooperate", "naïve,naive", "Hà Nội,ha noi", "é,e\u0301"})
    void whoever_minds_neither_capitals_nor_accents_meets_every_spelling(String accepted, String typed) {
        assertThat(earned(false, false, typed, accepted)).isEqualTo("1.00000");
    }

    @ParameterizedTest
    @CsvSource({"Zürich,Zu\u0308rich,1", "Zürich,Zurich,0", "Zürich,zürich,0", "Straße,Strasse,0", "Ørsted,Orsted,0", "Berlin,Ｂｅｒｌｉｎ,1", "I,ı,0", "İ,I\u0307,1"})
    void whoever_minds_both_still_does_not_mind_the_encoding(String accepted, String typed, String earned) {
        assertThat(earned(true, true, typed, accepted)).isEqualTo(earned + ".00000");
    }

    @ParameterizedTest
    @CsvSource({"Zürich,ZÜRICH,1", "Zürich,ZURICH,0", "Straße,STRASSE,1", "İ,i,0"})
    void accents_can_matter_alone(String accepted, String typed, String earned) {
        assertThat(earned(false, true, typed, accepted)).isEqualTo(earned + ".00000");
    }

    @ParameterizedTest
    @CsvSource({"Zürich,Zurich,1", "Zürich,zurich,0"})
    void capitals_can_matter_alone(String accepted, String typed, String earned) {
        assertThat(earned(true, false, typed, accepted)).isEqualTo(earned + ".00000");
    }

    @Test
    void a_wildcard_works_beside_folded_letters() {
        assertThat(earned(false, false, "In der Bahnhofstrasse 7", "*straße*")).isEqualTo("1.00000");
        assertThat(earned(false, false, "ΟΔΟΣ", "οδο*")).isEqualTo("1.00000");
    }

    @Test
    void the_best_of_several_counts() {
        var content = new ShortText(RichText.plain("Who?"), List.of(new AcceptedText("Gandhi", BigDecimal.ONE, null), new AcceptedText("*g?ndhi", BigDecimal.ZERO, null),
            new AcceptedText("*gandi*", new BigDecimal("0.5"), null)), false, false, null, null);

        assertThat(Scoring.score(content, new Answer.Text("gandhi")).fraction()).isEqualByComparingTo("1");
        assertThat(Scoring.score(content, new Answer.Text("M. Gandi")).fraction()).isEqualByComparingTo("0.5");
        assertThat(Scoring.score(content, new Answer.Text("\u200B")).fraction()).isEqualByComparingTo("0");
    }

    private static String earned(boolean caseMatters, boolean accentsMatter, String typed, String... accepted) {
        var content = new ShortText(RichText.plain("Which?"), Arrays.stream(accepted).map(text -> new AcceptedText(text, BigDecimal.ONE, null)).toList(), caseMatters, accentsMatter, null, null);
        return Scoring.score(content, new Answer.Text(typed)).fraction().toPlainString();
    }
}
