package org.roundtable.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.attempt.Attempt;
import org.roundtable.attempt.Response;

/** The rules of the entity; answers that are marked have no other way to come about than to be sat, so they come from the database. */
class AppealTest extends AppealedExam {

    private Instant out;
    private Attempt attempt;

    @BeforeEach
    void a_mark_that_is_out() {
        attempt = marked("amal");
        out = clock.instant();
    }

    @Test
    void takes_the_first_place_that_is_free() {
        assertThat(appeal(List.of()).place()).isEqualTo(1);
        assertThat(appeal(List.of(1, 3)).place()).isEqualTo(2);
        assertThatThrownBy(() -> appeal(List.of(2, 1, 3))).isInstanceOf(Unfit.class).hasMessageContaining("appeal.noneLeft");
    }

    @Test
    void keeps_its_place_while_it_is_open_or_turned_down_and_gives_it_back_otherwise() {
        var turnedDown = appeal(List.of());
        turnedDown.stands("It says one side.", null, out);
        var repaired = appeal(List.of());
        repaired.repaired("The key was wrong.", null, out);
        var changed = appeal(List.of());
        changed.otherMark(BigDecimal.ONE, "It says both.", null, out);

        assertThat(turnedDown.place()).isEqualTo(1);
        assertThat(List.of(repaired, changed)).allMatch(appeal -> appeal.place() == null && appeal.state().accepted());
    }

    @Test
    void is_answered_once_and_never_without_a_word() {
        var appeal = appeal(List.of());
        assertThatThrownBy(() -> appeal.stands("  ", null, out)).isInstanceOf(Unfit.class).hasMessageContaining("appeal.answerUnfit");
        appeal.stands(" No. ", null, out);

        assertThat(appeal.answer()).isEqualTo("No.");
        assertThatThrownBy(() -> appeal.repaired("Yes.", null, out)).isInstanceOf(Unfit.class).hasMessageContaining("appeal.answeredAlready");
        assertThat(appeal.state()).isEqualTo(AppealState.STANDS);
    }

    @Test
    void other_points_are_whole_hundredths_and_other_than_before() {
        var appeal = appeal(List.of());

        assertThat(appeal.other(new BigDecimal("1.666"))).isEqualByComparingTo("1.67");
        assertThat(appeal.other(BigDecimal.ZERO)).isEqualByComparingTo("0");
        for (var points : List.of("1.00", "1.004", "2.01", "-1")) {
            assertThatThrownBy(() -> appeal.other(new BigDecimal(points))).isInstanceOf(Unfit.class);
        }
    }

    private Appeal appeal(List<Integer> taken) {
        return inTransaction(() -> {
            var answer = the(EntityManager.class).createQuery("select r from Response r where r.attempt.id = :attempt and r.slot = :slot", Response.class)
                .setParameter("attempt", attempt.id()).setParameter("slot", slot(essays.get(0))).getSingleResult();
            return new Appeal(attempt.enrolment(), answer, "I said both.", out, taken, out);
        });
    }
}
