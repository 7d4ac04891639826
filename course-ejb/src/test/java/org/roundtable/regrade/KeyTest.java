package org.roundtable.regrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.question.AcceptedNumber;
import org.roundtable.question.Answer;
import org.roundtable.question.Numeric;
import org.roundtable.question.RichText;
import org.roundtable.question.Scoring;
import org.roundtable.question.Units;

class KeyTest {

    @Test
    void a_number_keeps_its_units_when_its_key_is_corrected() {
        var far = new Numeric(RichText.plain("How far?"), List.of(AcceptedNumber.within(new BigDecimal(3000), BigDecimal.ZERO, BigDecimal.ONE, null)), null,
            Units.read("m\nkm = 1000", true, BigDecimal.ONE), null, null);

        var corrected = Key.corrected(far, List.of("3500"));

        assertThat(Scoring.score(corrected, new Answer.Number("3.5 km")).isFull()).isTrue();
        assertThat(Scoring.score(corrected, new Answer.Number("3500")).isFull()).as("a unit is still required").isFalse();
    }
}
