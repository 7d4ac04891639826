package org.roundtable.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roundtable.allowance.Allowance;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.LateStart;
import org.roundtable.assessment.TestWindow;
import org.roundtable.assessment.TimeRules;

class TimedSittingTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final String WRITER = "the-one-who-writes";

    /** Minutes after nine; it lasts an hour. */
    private final Sat sat = begun();

    @Test
    void while_it_is_locked_the_clock_stands_still_and_nobody_answers() {
        assertThat(sat.lock(at(20))).isTrue();
        assertThat(sat.lock(at(21))).isFalse();

        assertThat(sat.until(at(50))).isEqualTo(at(90));
        assertThat(sat.take(WRITER, 1, 0, 1, at(50))).isEqualTo(SaveKind.LOCKED);
        assertThat(sat.lockedFor(at(50))).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void let_go_on_it_has_the_time_it_was_locked() {
        sat.lock(at(20));

        assertThat(sat.unlock(true, at(50))).isTrue();
        assertThat(sat.unlock(true, at(51))).isFalse();

        assertThat(sat.deadline()).extracting(Deadline::until, Deadline::stoppedSeconds).containsExactly(at(90), 1800L);
    }

    @Test
    void let_go_on_without_the_time_it_has_what_it_would_have_had() {
        sat.lock(at(20));

        sat.unlock(false, at(50));

        assertThat(sat.deadline().until()).isEqualTo(at(60));
        assertThat(sat.over(at(59))).isFalse();
    }

    @Test
    void a_lock_that_outlives_the_deadline_ends_nothing() {
        sat.lock(at(20));

        assertThat(sat.end(Ending.TIME, at(200))).isFalse();
        assertThat(sat.over(at(200))).isFalse();
        assertThat(sat.handedIn()).isNull();

        sat.unlock(true, at(200));
        assertThat(sat.deadline().until()).isEqualTo(at(240));
    }

    @Test
    void let_go_on_after_the_deadline_without_the_time_it_ends_at_the_deadline() {
        sat.lock(at(20));
        sat.unlock(false, at(200));

        assertThat(sat.over(at(200))).isTrue();
        assertThat(sat.end(Ending.TIME, at(200))).isTrue();
        assertThat(sat).extracting(Sat::handedIn, Sat::ending).containsExactly(at(60), Ending.TIME);
    }

    @Test
    void when_the_time_is_up_there_is_nothing_left_to_lock() {
        assertThat(sat.lock(at(60).plusSeconds(1))).isFalse();

        assertThat(sat.locked()).isFalse();
    }

    @Test
    void handed_in_by_the_team_it_is_locked_no_more_and_goes_on_with_what_was_left() {
        sat.lock(at(20));

        assertThat(sat.end(Ending.TEAM, at(90))).isTrue();
        assertThat(sat).extracting(Sat::handedIn, Sat::ending, Sat::locked).containsExactly(at(90), Ending.TEAM, false);

        sat.reopen(at(100));
        assertThat(sat.deadline().until()).isEqualTo(at(140));
    }

    @Test
    void a_pause_that_ends_while_it_is_locked_is_added_whatever_becomes_of_the_lock() {
        sat.pause(at(10));
        sat.lock(at(15));
        sat.resume(at(25));
        assertThat(sat.lockedFor(at(30))).isEqualTo(Duration.ofMinutes(5));

        sat.unlock(false, at(30));

        assertThat(sat.deadline().until()).isEqualTo(at(75));
    }

    @Test
    void a_lock_that_outlived_the_deadline_can_be_paused_and_brings_no_time_by_it() {
        sat.lock(at(20));
        assertThat(sat.pause(at(70))).isTrue();
        sat.unlock(false, at(80));

        assertThat(sat.over(at(80))).isTrue();
        sat.resume(at(90));
        assertThat(sat.deadline().until()).isEqualTo(at(80));
        assertThat(sat.over(at(90))).isTrue();
    }

    /** Against a clock that is counted down second by second, whatever is done and in whatever order. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void what_is_left_goes_down_by_a_second_in_every_second_in_which_it_is_neither_paused_nor_locked(long seed) {
        var random = new Random(seed);
        for (int story = 0; story < 50; story++) {
            tell(begun(), random);
        }
    }

    private static void tell(Sat sat, Random random) {
        long left = 3600;
        long withheld = 0;
        for (int second = 0; left >= 0 && second < 7200; second++) {
            var now = NINE.plusSeconds(second);
            switch (random.nextInt(200)) {
                case 0, 1 -> sat.pause(now);
                case 2, 3, 4 -> sat.resume(now);
                case 5, 6 -> sat.lock(now);
                case 7, 8 -> sat.unlock(true, now);
                case 9 -> left -= sat.unlock(false, now) ? withheld : 0;
                default -> { }
            }
            withheld = sat.locked() ? withheld : 0;
            assertThat(Duration.between(now, sat.until(now)).toSeconds()).as("second %d", second).isEqualTo(left);
            assertThat(sat.lockedFor(now)).isEqualTo(Duration.ofSeconds(withheld));
            withheld += sat.locked() && !sat.paused() ? 1 : 0;
            left -= sat.locked() || sat.paused() ? 0 : 1;
        }
    }

    private static Sat begun() {
        var sat = new Sat();
        var rules = Kind.EXAM.preset().timed(sat.times());
        sat.begin(Deadline.of(NINE, rules, new TestWindow(NINE, at(180)), Allowance.NONE), WRITER);
        return sat;
    }

    private static Instant at(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }

    /** A sitting of one place and nothing to mark. */
    private static final class Sat extends TimedSitting {

        private boolean settled;

        @Override
        TimeRules times() {
            return TimeRules.of(60, LateStart.CUT_AT_CLOSE);
        }

        @Override
        boolean settled() {
            return settled;
        }

        @Override
        boolean open(int slot) {
            return slot == 1;
        }

        @Override
        void unsettle() {
            settled = false;
        }
    }
}
