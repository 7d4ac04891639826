package org.roundtable.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roundtable.allowance.Allowance;
import org.roundtable.allowance.Extra;
import org.roundtable.allowance.Terms;
import org.roundtable.assessment.AssessmentFixture;
import org.roundtable.assessment.Kind;
import org.roundtable.assessment.LateStart;
import org.roundtable.assessment.TestRules;
import org.roundtable.assessment.TestWindow;

/** What holds of every deadline, whatever is combined: all combinations of a grid, on ordinary days and on days on which clocks are changed. */
class DeadlineGridTest {

    private static final List<Integer> LIMITS = Arrays.asList(null, 1, 7, 20, 60, 90);
    private static final List<Terms> LIMIT_TERMS = List.of(Terms.NONE, limit(30, false), limit(90, false), limit(null, true), limit(90, true));
    private static final List<Integer> CLOSES = Arrays.asList(null, -10, 20);
    /** Two hours from one o'clock, local time. Clocks go forward and back in the second hour in all but the first. */
    private static final List<LocalDateTime> DAYS = List.of(LocalDateTime.parse("2026-02-11T01:00"), LocalDateTime.parse("2026-03-29T01:00"),
        LocalDateTime.parse("2026-10-25T01:00"), LocalDateTime.parse("2026-03-08T01:00"), LocalDateTime.parse("2026-11-01T01:00"));
    private static final List<ZoneId> ZONES = List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("Europe/Berlin"), ZoneId.of("Europe/Berlin"),
        ZoneId.of("America/New_York"), ZoneId.of("America/New_York"));

    private record Case(TestRules rules, TestWindow window, Instant start, Extra extra, Terms terms) {

        Deadline deadline() {
            return Deadline.of(start, rules, window, new Allowance(extra, terms));
        }

        Case with(Extra other) {
            return new Case(rules, window, start, other, terms);
        }

        Case with(Terms other) {
            return new Case(rules, window, start, extra, other);
        }
    }

    @Test
    void it_is_never_before_the_start_and_never_later_than_the_most_lenient_grant_gives() {
        assertThat(every(each -> {
            var deadline = each.deadline();
            var full = deadline.allowed() == null ? deadline.startedAt() : deadline.startedAt().plus(deadline.allowed());
            var most = Stream.of(full, deadline.closesForThem(), without(each)).max(Instant::compareTo).orElseThrow();
            assertThat(deadline.until()).as("%s", each).isBetween(deadline.startedAt(), most);
        })).isGreaterThan(20_000);
    }

    /** Trap 1: {@code lock < limit} cuts unseen. */
    @Test
    void whenever_the_time_is_cut_it_says_so_and_only_then() {
        every(each -> {
            var deadline = each.deadline();
            var less = deadline.allowed() != null && Duration.between(deadline.startedAt(), deadline.until()).compareTo(deadline.allowed()) < 0;
            assertThat(deadline.cut()).as("%s", each).isEqualTo(less);
            if (less) {
                assertThat(deadline.until()).as("%s", each).isEqualTo(deadline.closesForThem());
                assertThat(each.rules().lateStart()).isEqualTo(LateStart.CUT_AT_CLOSE);
            }
        });
    }

    @Test
    void more_extra_time_never_gives_less() {
        every(each -> {
            var until = each.deadline().until();
            extras().filter(more -> more.factor().compareTo(each.extra().factor()) >= 0 && more.minutes() >= each.extra().minutes())
                .forEach(more -> assertThat(each.with(more).deadline().until()).as("%s with %s", each, more).isAfterOrEqualTo(until));
        });
    }

    @Test
    void a_more_lenient_override_never_gives_less() {
        every(each -> {
            if (each.rules().minutes() == null) {
                return;
            }
            var until = each.deadline().until();
            Stream.of(limit(600, false), limit(null, true)).filter(more -> each.terms().limits() || more.noLimit())
                .map(more -> merged(each.terms(), more))
                .forEach(more -> assertThat(each.with(more).deadline().until()).as("%s with %s", each, more).isAfterOrEqualTo(until));
            var later = new Terms(null, each.window().closes().plus(Duration.ofMinutes(40)), each.terms().minutes(), each.terms().noLimit(), null, false, null);
            assertThat(each.with(later).deadline().until()).as("%s with %s", each, later).isAfterOrEqualTo(until);
        });
    }

    /** Trap 4. */
    @Test
    void clocks_changed_inside_the_window_neither_give_nor_take_a_second() {
        for (var each : cases(0, at(0)).toList()) {
            var ordinary = Duration.between(each.start(), each.deadline().until());
            for (int day = 1; day < DAYS.size(); day++) {
                var shift = Duration.between(at(0), at(day));
                var moved = new Case(each.rules(), new TestWindow(each.window().opens().plus(shift), each.window().closes().plus(shift)), each.start().plus(shift),
                    each.extra(), new Terms(null, each.terms().closes() == null ? null : each.terms().closes().plus(shift), each.terms().minutes(),
                        each.terms().noLimit(), null, false, null));
                assertThat(Duration.between(moved.start(), moved.deadline().until())).as("%s", moved).isEqualTo(ordinary);
            }
        }
    }

    @Test
    void what_is_given_and_what_stood_still_comes_on_top_and_never_hides_a_cut() {
        every(each -> {
            var before = each.deadline();
            var after = before.extended(10).stopped(Duration.ofSeconds(90)).extended(5);
            assertThat(after.until()).isEqualTo(before.until().plusSeconds(990));
            assertThat(after.cut()).isEqualTo(before.cut());
        });
    }

    private static int every(Consumer<Case> check) {
        int[] count = new int[1];
        IntStream.range(0, DAYS.size()).forEach(day -> cases(day, at(day)).forEach(each -> {
            count[0]++;
            check.accept(each);
        }));
        return count[0];
    }

    private static Stream<Case> cases(int day, Instant opens) {
        // local hours: on the days of change the window is longer or shorter than it looks
        var closes = DAYS.get(day).plusHours(3).atZone(ZONES.get(day)).toInstant();
        return LIMITS.stream().flatMap(minutes -> Stream.of(LateStart.values()).flatMap(policy -> extras().flatMap(extra -> LIMIT_TERMS.stream()
            .filter(terms -> minutes != null || !terms.limits()).flatMap(terms -> CLOSES.stream().flatMap(instead ->
                IntStream.iterate(0, late -> late < 110, late -> late + 27).mapToObj(late -> new Case(rules(minutes, policy), new TestWindow(opens, closes),
                    opens.plus(Duration.ofMinutes(late)), extra, closing(terms, instead == null ? null : closes.plus(Duration.ofMinutes(instead))))))))));
    }

    private static Instant without(Case each) {
        // by an override of no limit a test without a closing cut is never shorter than it is for everybody
        return each.terms().noLimit() ? each.with(new Terms(null, each.terms().closes(), each.terms().minutes(), false, null, false, null)).deadline().until()
            : Instant.MIN;
    }

    private static Terms merged(Terms one, Terms more) {
        return new Terms(null, one.closes(), more.minutes() == null ? one.minutes() : one.minutes() == null ? more.minutes() : Integer.valueOf(Math.max(one.minutes(), more.minutes())),
            one.noLimit() || more.noLimit(), null, false, null);
    }

    private static Stream<Extra> extras() {
        return Stream.of("1.00", "1.33", "3.00").flatMap(factor -> Stream.of(0, 30).map(minutes -> new Extra(new BigDecimal(factor), minutes)));
    }

    private static Terms limit(Integer minutes, boolean none) {
        return new Terms(null, null, minutes, none, null, false, null);
    }

    private static Terms closing(Terms terms, Instant closes) {
        return new Terms(null, closes, terms.minutes(), terms.noLimit(), null, false, null);
    }

    private static TestRules rules(Integer minutes, LateStart policy) {
        return AssessmentFixture.lateStart(AssessmentFixture.minutes(Kind.EXAM.preset(), minutes), policy);
    }

    private static Instant at(int day) {
        return DAYS.get(day).atZone(ZONES.get(day)).toInstant();
    }
}
