package org.roundtable.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant ELEVEN = TEN.plus(Duration.ofHours(1));

    /** Trap 3. */
    @Test
    void a_limit_of_zero_is_refused_and_no_limit_is_a_value_of_its_own() {
        assertThatThrownBy(() -> limit(0)).isInstanceOfSatisfying(OverrideUnfit.class,
            refusal -> assertThat(refusal.messageKey()).isEqualTo("allowance.limitOfZero"));
        assertThatThrownBy(() -> limit(-5)).isInstanceOf(OverrideUnfit.class);
        assertThat(noLimit().limits()).isTrue();
        assertThat(Terms.NONE.limits()).isFalse();
    }

    @Test
    void of_two_tables_the_more_lenient_counts_in_each_respect() {
        var one = new Terms(TEN, TEN, 60, false, 2, false, ELEVEN);
        var other = new Terms(ELEVEN, ELEVEN, 45, false, 3, false, TEN);

        assertThat(one.lenient(other)).isEqualTo(new Terms(TEN, ELEVEN, 60, false, 3, false, ELEVEN)).isEqualTo(other.lenient(one));
        assertThat(one.lenient(Terms.NONE)).isEqualTo(one);
    }

    @Test
    void no_limit_is_longer_than_any_and_any_number_more_than_any() {
        var merged = limit(600).lenient(noLimit()).lenient(new Terms(null, null, null, false, 100, true, null));

        assertThat(merged.noLimit()).isTrue();
        assertThat(merged.attempts(3)).isNull();
    }

    @Test
    void what_comes_before_leaves_to_the_other_only_what_it_says_nothing_of() {
        var own = new Terms(null, ELEVEN, 30, false, null, false, null);
        var tables = new Terms(TEN, TEN, null, true, 5, false, TEN);

        assertThat(own.before(tables)).isEqualTo(new Terms(TEN, ELEVEN, 30, false, 5, false, TEN));
        assertThat(Terms.NONE.before(tables)).isEqualTo(tables);
    }

    private static Terms limit(int minutes) {
        return new Terms(null, null, minutes, false, null, false, null);
    }

    private static Terms noLimit() {
        return new Terms(null, null, null, true, null, false, null);
    }
}
