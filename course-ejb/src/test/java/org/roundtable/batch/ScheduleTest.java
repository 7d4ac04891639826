package org.roundtable.batch;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.batch.runtime.BatchStatus;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.house.DatabaseTest;
import org.roundtable.shared.Chore;

class ScheduleTest extends DatabaseTest {

    private final OperatorStub operator = new OperatorStub();
    private boolean due;

    @BeforeEach
    void makeTheRepository() {
        inTransaction(() -> {
            JobRepositoryFixture.make(the(EntityManager.class));
            return null;
        });
    }

    @Test
    void writes_nothing_while_nothing_is_due() {
        var schedule = node(chore("sweep", () -> due));

        assertThat(statementsOf(schedule::tick)).isEqualTo(2);
        assertThat(operator.calls).isEmpty();
    }

    @Test
    void starts_the_job_of_a_chore_that_is_due_once_while_it_runs() {
        var schedule = node(chore("sweep", () -> due));
        due = true;

        schedule.tick();
        clock.pass(ofSeconds(5));
        schedule.tick();

        assertThat(operator.calls).containsExactly("start sweep");
    }

    @Test
    void starts_it_again_when_it_has_ended_and_is_due_again() {
        var schedule = node(chore("sweep", () -> due));
        due = true;
        schedule.tick();

        operator.statuses.put(101L, BatchStatus.COMPLETED);
        schedule.tick();

        assertThat(operator.calls).containsExactly("start sweep", "start sweep");
    }

    @Test
    void one_chore_that_fails_does_not_stop_the_others() {
        var schedule = node(chore("broken", () -> {
            throw new IllegalStateException("on purpose");
        }), chore("sweep", () -> true));

        schedule.tick();

        assertThat(operator.calls).containsExactly("start sweep");
    }

    @Test
    void two_nodes_do_not_start_the_same_chore_twice() {
        var one = node(chore("sweep", () -> true));
        var other = node(chore("sweep", () -> true));

        one.tick();
        other.tick();
        clock.pass(ofSeconds(25));
        one.tick();
        clock.pass(ofSeconds(25));
        other.tick();

        assertThat(operator.calls).containsExactly("start sweep");
    }

    @Test
    void takes_over_where_it_was_cut_off_what_a_dead_node_was_running() {
        var one = node(chore("sweep", () -> due));
        var other = node(chore("sweep", () -> due));
        due = true;
        one.tick();
        due = false;
        inTransaction(() -> {
            JobRepositoryFixture.ran(the(EntityManager.class), 101, "sweep", "STARTED", clock.instant(), null);
            return null;
        });

        clock.pass(ofSeconds(29));
        other.tick();
        assertThat(operator.calls).containsExactly("start sweep");
        clock.pass(ofSeconds(2));
        other.tick();
        other.tick();

        assertThat(operator.calls).containsExactly("start sweep", "restart 101");
        assertThat(the(Executions.class).by(101)).get().extracting(Execution::status).isEqualTo("FAILED");
    }

    @Test
    void waits_longer_each_time_a_job_breaks_off() {
        var schedule = node(chore("sweep", () -> true));
        schedule.tick();
        operator.statuses.put(101L, BatchStatus.FAILED);

        schedule.tick();
        clock.pass(ofSeconds(9));
        schedule.tick();
        assertThat(operator.calls).hasSize(1);
        clock.pass(ofSeconds(1));
        schedule.tick();

        assertThat(operator.calls).hasSize(2);
        operator.statuses.put(102L, BatchStatus.FAILED);
        schedule.tick();
        clock.pass(ofSeconds(19));
        schedule.tick();
        assertThat(operator.calls).hasSize(2);
        clock.pass(ofMinutes(10));
        schedule.tick();
        assertThat(operator.calls).hasSize(3);
    }

    @Test
    void a_job_that_cannot_be_started_is_tried_again_later() {
        var schedule = node(chore("sweep", () -> true));
        operator.refusal = new IllegalStateException("no such job");
        schedule.tick();
        operator.refusal = null;

        schedule.tick();
        assertThat(operator.calls).isEmpty();
        clock.pass(ofSeconds(10));
        schedule.tick();

        assertThat(operator.calls).containsExactly("start sweep");
    }

    @Test
    void does_not_start_what_a_steward_has_stopped() {
        var schedule = node(chore("sweep", () -> true));
        the(Leases.class).steer("sweep", Lease::hold);

        schedule.tick();

        assertThat(operator.calls).isEmpty();
    }

    /** A node of its own, with chores of its own and the operator of this test. */
    private Schedule node(Chore... chores) {
        var jobs = the(Jobs.class);
        jobs.operator = operator;
        jobs.node = new Node();
        var schedule = the(Schedule.class);
        schedule.jobs = jobs;
        schedule.chores = List.of(chores);
        schedule.chores.forEach(chore -> jobs.know(chore.job()));
        return schedule;
    }

    private static Chore chore(String job, BooleanSupplier due) {
        return new Chore() {
            @Override
            public String job() {
                return job;
            }

            @Override
            public boolean due(Instant now) {
                return due.getAsBoolean();
            }
        };
    }
}
