package org.roundtable.review;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.shared.TestClock.NINE;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.roundtable.rubric.Rubric;

class ReviewRoundTest {

    @Test
    void is_open_from_its_beginning_until_its_end() {
        var round = round(NINE.plus(ofDays(1)));

        assertThat(round.state(NINE)).isEqualTo(RoundState.COMING);
        assertThat(round.state(NINE.plus(ofDays(1)))).isEqualTo(RoundState.OPEN);
        assertThat(round.state(NINE.plus(ofDays(7)).minusMillis(1))).isEqualTo(RoundState.OPEN);
        assertThat(round.state(NINE.plus(ofDays(7)))).isEqualTo(RoundState.CLOSED);
    }

    @Test
    void a_beginning_that_is_past_is_now() {
        assertThat(round(NINE.minus(ofHours(1))).opens()).isEqualTo(NINE);
        assertThat(round(null).opens()).isEqualTo(NINE);
    }

    @Test
    void is_closed_once_and_before_its_time() {
        var round = round(null);
        round.close(NINE.plus(ofHours(1)));
        round.close(NINE.plus(ofHours(2)));

        assertThat(round.closes()).isEqualTo(NINE.plus(ofHours(1)));
        assertThatThrownBy(() -> round.expectOpen(NINE.plus(ofHours(1)))).isInstanceOf(Unfit.class);
    }

    @Test
    void is_not_closed_before_it_began() {
        var round = round(NINE.plus(ofDays(1)));

        assertThatThrownBy(() -> round.close(NINE)).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> round.expectOpen(NINE)).isInstanceOf(Unfit.class);
    }

    @Test
    void what_makes_no_sense_cannot_be_asked() {
        assertThatThrownBy(() -> facts(0, 3, NINE)).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> facts(3, 21, NINE)).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> facts(3, 3, null)).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> new RoundFacts(3, 3, NINE, Rubric.read("Clear\n1 - yes"))).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> new ReviewRound(null, null, facts(3, 3, NINE), null, NINE)).isInstanceOf(Unfit.class);
    }

    private static ReviewRound round(Instant opens) {
        return new ReviewRound(null, null, facts(3, 3, NINE.plus(ofDays(7))), opens, NINE);
    }

    private static RoundFacts facts(int must, int need, Instant until) {
        return new RoundFacts(must, need, until, Rubric.NONE);
    }
}
