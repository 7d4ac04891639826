package org.roundtable.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"3500 m", "3.5 km", "3,5km", "3.5e3 m", "3,5·10^3 m", "3.5 x 10^3m", "350000cm", "3 500 m", "3,500.0 m", "3500", "+3.5 km", "3.5\u00A0km", "３.５ km"})
    void a_number_is_read_with_its_unit_however_it_is_typed(String typed) {
        assertThat(earned("m\nkm = 1000\ncm = 0,01", false, "1", typed)).isEqualTo("1.00000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3499.99 m|0", "3500 m|1", "3535 m|1", "3535.01 m|0", "3465 m|1", "3464.99 m|0", "3.535 km|1", "3.53501 km|0", "3,465km|1", "3,46499km|0"})
    void the_tolerance_holds_in_every_unit_both_ends_included(String typed, String earned) {
        var exact = typed.startsWith("3499") || typed.equals("3500 m");
        var number = exact ? AcceptedNumber.within(new BigDecimal("3500"), BigDecimal.ZERO, BigDecimal.ONE, null)
            : AcceptedNumber.withinShare(new BigDecimal("3500"), new BigDecimal("0.01"), BigDecimal.ONE, null);

        assertThat(score(number, Units.read("m\nkm=1000", true, BigDecimal.ONE), typed)).isEqualTo(earned + ".00000");
    }

    @Test
    void a_wrong_unit_loses_the_penalty_and_nothing_else() {
        assertThat(earned("m\nkm = 1000", false, "0.1", "3500 kg")).isEqualTo("0.90000");
        assertThat(earned("m\nkm = 1000", false, "0.1", "3500 km")).isEqualTo("0.90000");
        assertThat(earned("m\nkm = 1000", false, "1", "3500 km")).isEqualTo("0.00000");
        assertThat(earned("m\nkm = 1000", false, "0.1", "12 km")).isEqualTo("0.00000");
    }

    @Test
    void a_required_unit_that_is_missing_loses_the_penalty_too() {
        assertThat(earned("m", true, "0.25", "3500")).isEqualTo("0.75000");
        assertThat(earned("m", true, "0.25", "3500 m")).isEqualTo("1.00000");
        assertThat(earned("m", false, "0.25", "3500")).isEqualTo("1.00000");
    }

    @Test
    void capitals_tell_milli_from_mega() {
        assertThat(earned("W\nmW = 0.001\nMW = 1e6", false, "1", "3500000 mW")).isEqualTo("1.00000");
        assertThat(earned("W\nmW = 0.001\nMW = 1e6", false, "1", "0.0035 MW")).isEqualTo("1.00000");
        assertThat(earned("W\nmW = 0.001\nMW = 1e6", false, "1", "0.0035 mW")).isEqualTo("0.00000");
    }

    @Test
    void one_sign_in_two_encodings_is_one_unit() {
        assertThat(earned("\u00B5m", true, "1", "3500 \u03BCm")).isEqualTo("1.00000");
        assertThat(earned("\u2126", true, "1", "3500 \u03A9")).isEqualTo("1.00000");
        assertThat(earned("m / s", true, "1", "3500 m/s")).isEqualTo("1.00000");
    }

    @Test
    void without_a_table_a_unit_makes_it_no_number() {
        assertThat(earned("", false, "0", "3500 m")).isEqualTo("0.00000");
        assertThat(earned("", false, "0", "3500")).isEqualTo("1.00000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"km", "", "m 3500", "--3 m", "3500e m e", "."})
    void what_begins_with_no_number_earns_nothing(String typed) {
        assertThat(earned("m", true, "1", typed)).isEqualTo("0.00000");
    }

    @Test
    void an_endless_number_takes_no_time_and_earns_nothing() {
        assertThat(earned("m", false, "0", "1".repeat(1900) + " m")).isEqualTo("0.00000");
        assertThat(earned("m", false, "0", "1e999 m")).isEqualTo("0.00000");
    }

    @Test
    void the_result_says_the_unit() {
        var content = new Numeric(RichText.plain("How far?"), List.of(exactly("3500")), null, Units.read("m\nkm=1000", true, null), null, null);

        assertThat(Explained.of(content, new Answer.Number("3 km")).right()).containsExactly(RichText.plain("3500 m"));
        assertThat(Explained.of(content, new Answer.Number("3 km")).given()).containsExactly(RichText.plain("3 km"));
    }

    @Test
    void the_table_comes_back_as_it_was() {
        var content = new Numeric(RichText.plain("How far?"), List.of(exactly("3500")), null, Units.read("m\n km = 1 000", true, new BigDecimal("0.5")), null, null);

        assertThat(Content.of(content.json())).isEqualTo(content);
        assertThat(Units.read(content.units().lines(), true, new BigDecimal("0.5"))).isEqualTo(content.units());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"m;km|question.unit.line", "m;km = x|question.unit.line", "m;km = 0|question.unit.line", "m;km = -1|question.unit.line", "m = 2|question.unit.first",
        "m;m = 5|question.unit.twice", "5|question.unit.line", "m;= 5|question.unit.line"})
    void a_line_that_makes_no_sense_is_refused(String lines, String key) {
        assertThatThrownBy(() -> Units.read(lines.replace(';', '\n'), false, null)).isInstanceOfSatisfying(UnfitUnit.class, refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    private static String earned(String table, boolean required, String penalty, String typed) {
        return score(exactly("3500"), Units.read(table, required, new BigDecimal(penalty)), typed);
    }

    private static String score(AcceptedNumber number, Units units, String typed) {
        return Scoring.score(new Numeric(RichText.plain("How far?"), List.of(number), null, units, null, null), new Answer.Number(typed)).fraction().toPlainString();
    }

    private static AcceptedNumber exactly(String number) {
        return AcceptedNumber.within(new BigDecimal(number), BigDecimal.ZERO, BigDecimal.ONE, null);
    }
}
