package org.roundtable.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.attempt.AttemptFixture;
import org.roundtable.attempt.Saving;
import org.roundtable.attempt.SentAnswers;
import org.roundtable.enrolment.EnrolmentFixture;
import org.roundtable.shared.NotThere;

class WatchingDeskTest extends SteeredExam {

    @Test
    void everybody_stands_where_they_stand() {
        assertThat(sheet().lines()).extracting(DeskLine::learner, DeskLine::state, DeskLine::answered, DeskLine::questions)
            .containsExactly(tuple("Amal", DeskState.WRITING, 1, 2), tuple("Ben", DeskState.WRITING, 0, 2), tuple("Chan", DeskState.NOT_STARTED, 0, 0));
        clock.pass(Duration.ofSeconds(61));
        AttemptFixture.handIn(amals);

        assertThat(sheet()).satisfies(sheet -> {
            assertThat(sheet.lines()).extracting(DeskLine::state).containsExactly(DeskState.HANDED_IN, DeskState.SILENT, DeskState.NOT_STARTED);
            assertThat(sheet.count(DeskState.SILENT)).isEqualTo(1);
            assertThat(sheet.lines().get(1).deadline()).isEqualTo(bens.deadline().until());
        });
    }

    @Test
    void who_waits_to_be_let_go_on_is_seen_to_and_since_when() {
        var since = clock.instant();
        as(member("amal"), () -> the(Saving.class).stop(amals.id(), new SentAnswers(AttemptFixture.WRITER, amals.deadline().until(), List.of())));
        clock.pass(Duration.ofMinutes(3));

        assertThat(sheet().locked()).isTrue();
        assertThat(sheet().lines()).extracting(DeskLine::learner, DeskLine::state, DeskLine::lockedAt)
            .containsExactly(tuple("Amal", DeskState.LOCKED, since), tuple("Ben", DeskState.SILENT, null), tuple("Chan", DeskState.NOT_STARTED, null));
    }

    @Test
    void a_look_takes_as_many_statements_for_ten_learners_as_for_three() {
        var few = statementsOf(this::sheet);
        for (var i = 0; i < 7; i++) {
            AttemptFixture.begun(EnrolmentFixture.enrolled(offering, member("m" + i)), exam);
        }
        assertThat(statementsOf(this::sheet)).isEqualTo(few).isLessThanOrEqualTo(8);
        assertThat(statementsOf(() -> the(Following.class).pulses(List.of(amals.id(), bens.id())))).isEqualTo(1);
    }

    @Test
    void the_team_watches_and_nobody_else() {
        assertThat(as(member("gita"), this::sheet)).isNotNull();
        assertThat(as(member("gita"), () -> the(WatchingDesk.class).maySteer(offering.id()))).isFalse();
        assertThatThrownBy(() -> as(member("amal"), this::sheet)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> the(WatchingDesk.class).sheet(offering.id(), 4711L)).isInstanceOf(NotThere.class);
    }

    @Test
    void a_message_reaches_who_writes_and_only_those() {
        the(Steering.class).message(offering.id(), activity, " Question 2: read metres for feet. ");

        assertThat(pulse(amals)).extracting(Pulse::text, Pulse::deadline).containsExactly("Question 2: read metres for feet.", amals.deadline().until());
        clock.pass(Duration.ofMinutes(1));
        var later = AttemptFixture.begun(EnrolmentFixture.enrolled(offering, member("late")), exam);
        assertThat(pulse(later).message()).isNull();
        assertThat(sheet().log()).extracting(DeskSheet.LogRow::action, DeskSheet.LogRow::by, DeskSheet.LogRow::detail)
            .containsExactly(tuple("desk.message", "Lena", "Question 2: read metres for feet."));
        assertThatThrownBy(() -> the(Steering.class).message(offering.id(), activity, " ")).isInstanceOf(DeskUnfit.class);
        assertThatThrownBy(() -> as(member("gita"), () -> { the(Steering.class).message(offering.id(), activity, "Hello"); return null; })).isInstanceOf(NotAllowed.class);
    }

    @Test
    void who_follows_an_attempt_follows_their_own() {
        as(member("amal"), () -> { the(Following.class).follow(amals.id()); return null; });

        assertThatThrownBy(() -> as(member("ben"), () -> { the(Following.class).follow(amals.id()); return null; })).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> the(Following.class).follow(amals.id())).isInstanceOf(NotThere.class);
        assertThat(as(member("amal"), () -> the(Following.class).pulse(amals.id()))).isEqualTo(pulse(amals));
        assertThatThrownBy(() -> as(member("ben"), () -> the(Following.class).pulse(amals.id()))).isInstanceOf(NotThere.class);
    }
}
