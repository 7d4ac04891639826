package org.roundtable.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.roundtable.assessment.LateStart;
import org.roundtable.attempt.Deadline;
import org.roundtable.web.shared.Say;
import org.roundtable.web.shared.When;

class ReasonsTest {

    private static final Instant ONE = Instant.parse("2026-03-02T13:00:00Z");

    @Test
    void says_the_limit_and_what_is_on_top_and_when_it_closes() {
        assertThat(said(deadline(60, 60, "1.25", 10, null, 85, 0, 0, 85)))
            .isEqualTo("60 min + 25 % accommodation + 10 min accommodation, closes 14:00, for you 14:25 → if you start now, you have until 14:25");
    }

    /** Trap 1. */
    @Test
    void says_when_the_closing_time_comes_first() {
        assertThat(said(deadline(90, 90, "1.00", 0, null, 60, 0, 0, 60)))
            .isEqualTo("90 min, closes 14:00 → the closing time comes first: if you start now, you have until 14:00");
    }

    @Test
    void says_what_the_team_excepted_them_from() {
        assertThat(said(deadline(90, 60, "1.00", 0, 120, 120, 0, 0, 90)))
            .isEqualTo("90 min instead of 60 min, by an exception of the team, closes 14:00, for you 15:00 by an exception of the team → if you start now, you have until 14:30");
        assertThat(said(deadline(null, 60, "1.00", 0, null, 60, 0, 0, 60))).startsWith("no limit instead of 60 min, by an exception of the team, closes 14:00 → if");
        assertThat(said(deadline(null, null, "1.00", 0, null, 60, 0, 0, 60))).isEqualTo("no limit, closes 14:00 → if you start now, you have until 14:00");
    }

    @Test
    void says_what_the_team_gave_and_how_long_it_stood_still() {
        assertThat(said(deadline(30, 30, "1.00", 0, null, 60, 15, 90, 47))).contains("+ 15 min given by the team", "+ 2 min while it stood still");
    }

    private static Deadline deadline(Integer minutes, Integer ordinary, String factor, int extra, Integer closesInstead, int closesForThem, int extended, long stopped, int until) {
        return new Deadline(ONE, minutes, ordinary, new BigDecimal(factor), extra, LateStart.CUT_AT_CLOSE, at(60), closesInstead == null ? null : at(closesInstead),
            at(closesForThem), extended, stopped, at(until));
    }

    private static Instant at(int minutes) {
        return ONE.plus(Duration.ofMinutes(minutes));
    }

    private static String said(Deadline deadline) {
        var reasons = new Reasons();
        reasons.say = new Say() {
            @Override
            public String of(String key, Object... arguments) {
                var sentence = ResourceBundle.getBundle("org.roundtable.web.messages", Locale.ENGLISH).getString(key);
                return new MessageFormat(sentence, Locale.ENGLISH).format(arguments);
            }
        };
        reasons.when = new When() {
            @Override
            public String moment(Instant instant) {
                return DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.UTC).format(instant);
            }
        };
        return reasons.of(deadline);
    }
}
