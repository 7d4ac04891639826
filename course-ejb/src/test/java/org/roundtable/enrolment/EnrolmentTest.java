package org.roundtable.enrolment;

import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.enrolment.EnrolmentState.ADMITTED;
import static org.roundtable.enrolment.EnrolmentState.APPLIED;
import static org.roundtable.enrolment.EnrolmentState.COMPLETED;
import static org.roundtable.enrolment.EnrolmentState.ENROLLED;
import static org.roundtable.enrolment.EnrolmentState.ENTRANCE;
import static org.roundtable.enrolment.EnrolmentState.FAILED;
import static org.roundtable.enrolment.EnrolmentState.REJECTED;
import static org.roundtable.enrolment.EnrolmentState.WAITLISTED;
import static org.roundtable.enrolment.EnrolmentState.WITHDRAWN;
import static org.roundtable.shared.TestClock.NINE;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    private final Enrolment enrolment = new Enrolment(null, null, NINE);

    @Test
    void holds_a_place_exactly_where_one_was_given() {
        assertThat(Arrays.stream(EnrolmentState.values()).filter(EnrolmentState::holdsPlace))
            .containsExactlyInAnyOrder(ADMITTED, ENROLLED, COMPLETED, FAILED);
    }

    @Test
    void nobody_learns_without_a_place_and_nobody_comes_back_from_the_end() {
        assertThat(Arrays.stream(EnrolmentState.values()).filter(APPLIED::mayBecome))
            .containsExactlyInAnyOrder(ENTRANCE, ENROLLED, WAITLISTED, REJECTED, WITHDRAWN);
        assertThat(WAITLISTED.mayBecome(ENROLLED)).isFalse();
        assertThat(COMPLETED.mayBecome(WITHDRAWN)).isFalse();
        assertThat(WITHDRAWN.mayBecome(ENROLLED)).isFalse();
    }

    @Test
    void an_offered_place_is_kept_for_48_hours() {
        enrolment.waitForPlace(NINE);
        enrolment.offerPlace(NINE);
        assertThat(enrolment.offerUntil()).isEqualTo(NINE.plus(ofHours(48)));

        assertThatThrownBy(() -> enrolment.acceptPlace(NINE.plus(ofHours(48)).plusMillis(1))).isInstanceOf(OfferExpired.class);
        enrolment.acceptPlace(NINE.plus(ofHours(48)));

        assertThat(enrolment.state()).isEqualTo(ENROLLED);
        assertThat(enrolment.offerUntil()).isNull();
    }

    @Test
    void accepting_twice_is_accepting_once_and_nothing_else_can_be_accepted() {
        enrolment.enrol(NINE);
        enrolment.acceptPlace(NINE.plusSeconds(1));
        assertThat(enrolment.since()).isEqualTo(NINE);

        enrolment.leave(Cause.OWN_WISH, null, NINE);
        assertThatThrownBy(() -> enrolment.acceptPlace(NINE)).isInstanceOf(StandsElsewhere.class);
    }

    @Test
    void says_whether_leaving_frees_a_place() {
        var waiting = new Enrolment(null, null, NINE);
        waiting.waitForPlace(NINE);
        enrolment.enrol(NINE);

        assertThat(enrolment.leave(Cause.OWN_WISH, null, NINE)).isTrue();
        assertThat(waiting.leave(Cause.OWN_WISH, null, NINE)).isFalse();
    }

    @Test
    void may_ask_again_after_leaving_but_not_after_the_last_entrance_test() {
        enrolment.leave(Cause.OWN_WISH, null, NINE);
        enrolment.applyAgain(NINE.plusSeconds(1));
        assertThat(enrolment.state()).isEqualTo(APPLIED);
        assertThat(enrolment.cause()).isNull();

        enrolment.sendToEntrance(NINE);
        enrolment.scoreEntrance(EntranceOutcome.FAILED, BigDecimal.TEN);
        enrolment.reject(Cause.ENTRANCE_NOT_PASSED, null, NINE);

        assertThatThrownBy(() -> enrolment.applyAgain(NINE)).isInstanceOf(EntranceNotPassed.class);
    }

    @Test
    void remembers_the_best_entrance_score() {
        enrolment.scoreEntrance(null, new BigDecimal("55"));
        enrolment.scoreEntrance(null, new BigDecimal("40"));

        assertThat(enrolment.entranceScore()).isEqualByComparingTo("55");
        assertThat(enrolment.entrance()).isEmpty();
    }

    @Test
    void an_end_may_be_corrected_and_said_twice() {
        enrolment.enrol(NINE);
        enrolment.conclude(false, NINE);
        enrolment.conclude(true, NINE);
        enrolment.conclude(true, NINE.plusSeconds(5));

        assertThat(enrolment.state()).isEqualTo(COMPLETED);
        assertThat(enrolment.since()).isEqualTo(NINE);
    }
}
