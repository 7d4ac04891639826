package org.roundtable.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.attempt.Attempt;
import org.roundtable.attempt.AttemptFixture;
import org.roundtable.attempt.Saving;
import org.roundtable.attempt.SentAnswers;
import org.roundtable.shared.NotThere;

class SteeringTest extends SteeredExam {

    private static final String FIRE = "Fire alarm";
    private final DeskChoice everybody = DeskChoice.EVERYBODY;

    private Steering steering() {
        return the(Steering.class);
    }

    @Test
    void more_time_reaches_one_or_everybody_and_their_players() {
        assertThat(steering().extend(offering.id(), activity, new DeskChoice(amal.id(), null), 5, FIRE)).isEqualTo(1);
        assertThat(pulse(amals).deadline()).isEqualTo(amals.deadline().until().plus(Duration.ofMinutes(5)));
        assertThat(pulse(bens).deadline()).isEqualTo(bens.deadline().until());

        clock.pass(Duration.ofMinutes(2));
        assertThat(steering().extend(offering.id(), activity, everybody, 10, FIRE)).isEqualTo(2);

        assertThat(pulse(amals).deadline()).isEqualTo(amals.deadline().until().plus(Duration.ofMinutes(15)));
        assertThat(pulse(bens).deadline()).isEqualTo(bens.deadline().until().plus(Duration.ofMinutes(10)));
        assertThat(sheet().log()).extracting(DeskSheet.LogRow::action, DeskSheet.LogRow::detail)
            .containsExactly(tuple("desk.extended", "2: +10 min: Fire alarm"), tuple("desk.extended", "1: +5 min: Fire alarm"));
    }

    @Test
    void a_pause_adds_itself_to_everybody() {
        steering().pause(offering.id(), activity, FIRE);
        assertThat(sheet().paused()).isTrue();
        assertThat(sheet().count(DeskState.PAUSED)).isEqualTo(2);
        assertThat(pulse(amals).pausedAt()).isEqualTo(clock.instant());
        clock.pass(Duration.ofMinutes(12));

        assertThat(steering().resume(offering.id(), activity, "It was a drill")).isEqualTo(2);

        assertThat(sheet().paused()).isFalse();
        assertThat(pulse(amals)).extracting(Pulse::pausedAt, Pulse::deadline).containsExactly(null, amals.deadline().until().plus(Duration.ofMinutes(12)));
    }

    @Test
    void who_was_stopped_is_let_go_on_with_the_time_it_took_or_without() {
        stop("amal", amals);
        stop("ben", bens);
        clock.pass(Duration.ofMinutes(12));

        assertThat(steering().unlock(offering.id(), activity, new DeskChoice(amal.id(), null), true, "The cable was loose")).isEqualTo(1);
        assertThat(steering().unlock(offering.id(), activity, everybody, false, "Looked something up")).isEqualTo(1);

        assertThat(pulse(amals).deadline()).isEqualTo(amals.deadline().until().plus(Duration.ofMinutes(12)));
        assertThat(pulse(bens).deadline()).isEqualTo(bens.deadline().until());
        assertThat(sheet().log()).extracting(DeskSheet.LogRow::action, DeskSheet.LogRow::detail).containsExactly(
            tuple("desk.unlocked", "1: time not given back: Looked something up"), tuple("desk.unlocked", "1: time given back: The cable was loose"));
    }

    @Test
    void the_clock_of_who_was_stopped_in_a_pause_for_all_goes_on_with_that_of_the_others() {
        steering().pause(offering.id(), activity, FIRE);
        stop("amal", amals);
        clock.pass(Duration.ofMinutes(5));
        steering().unlock(offering.id(), activity, everybody, true, "The cable was loose");
        assertThat(sheet().count(DeskState.PAUSED)).isEqualTo(2);
        clock.pass(Duration.ofMinutes(5));

        steering().resume(offering.id(), activity, "It was a drill");

        assertThat(List.of(pulse(amals).deadline(), pulse(bens).deadline()))
            .containsExactly(amals.deadline().until().plus(Duration.ofMinutes(10)), bens.deadline().until().plus(Duration.ofMinutes(10)));
    }

    @Test
    void who_is_handed_in_by_the_team_may_be_let_go_on() {
        clock.pass(Duration.ofMinutes(10));
        assertThat(steering().force(offering.id(), activity, new DeskChoice(amal.id(), null), "Left the room")).isEqualTo(1);
        assertThat(sheet().lines().get(0).state()).isEqualTo(DeskState.HANDED_IN);
        assertThat(pulse(amals).handedIn()).isNotNull();
        clock.pass(Duration.ofMinutes(3));

        assertThat(steering().reopen(offering.id(), activity, new DeskChoice(amal.id(), null), "Came back")).isEqualTo(1);

        assertThat(pulse(amals)).extracting(Pulse::handedIn, Pulse::deadline).containsExactly(null, amals.deadline().until().plus(Duration.ofMinutes(3)));
        assertThatThrownBy(() -> steering().reopen(offering.id(), activity, new DeskChoice(amal.id(), null), "Again")).isInstanceOf(DeskUnfit.class);
    }

    @Test
    void nothing_is_done_without_a_reason_by_strangers_or_elsewhere() {
        assertThatThrownBy(() -> steering().pause(offering.id(), activity, " ")).isInstanceOf(DeskUnfit.class);
        assertThatThrownBy(() -> steering().extend(offering.id(), activity, everybody, 0, FIRE)).isInstanceOf(DeskUnfit.class);
        assertThatThrownBy(() -> steering().extend(offering.id(), 4711L, everybody, 5, FIRE)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> steering().extend(offering.id(), activity, new DeskChoice(4711L, null), 5, FIRE)).isInstanceOf(NotThere.class);
        for (var name : List.of("amal", "gita", "stranger")) {
            signedInAs(member(name));
            assertThatThrownBy(() -> steering().pause(offering.id(), activity, FIRE)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> steering().extend(offering.id(), activity, everybody, 5, FIRE)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> steering().force(offering.id(), activity, everybody, FIRE)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> steering().unlock(offering.id(), activity, everybody, true, FIRE)).isInstanceOf(NotAllowed.class);
        }
    }

    /** Answers came from another browser. */
    private void stop(String who, Attempt attempt) {
        as(member(who), () -> the(Saving.class).stop(attempt.id(), new SentAnswers(AttemptFixture.WRITER, attempt.deadline().until(), List.of())));
    }
}
