package org.roundtable.batch;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.shared.TestClock.NINE;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.house.DatabaseTest;
import org.roundtable.network.MemberFixture;
import org.roundtable.network.Members;

class WatchingJobsTest extends DatabaseTest {

    private final OperatorStub operator = new OperatorStub();
    private WatchingJobs watching;

    @BeforeEach
    void begin() {
        inTransaction(() -> {
            JobRepositoryFixture.make(the(EntityManager.class));
            return null;
        });
        watching = the(WatchingJobs.class);
        watching.operator = operator;
        watching.jobs.operator = operator;
        watching.jobs.know("sweep");
        signedInAs(inTransaction(() -> MemberFixture.steward(the(Members.class), "vera").id()));
    }

    @Test
    void shows_each_job_with_its_last_run_and_how_far_it_has_come() {
        ran(1, "COMPLETED", NINE.minus(ofHours(1)), NINE);
        ran(2, "STARTED", NINE, null);
        inTransaction(() -> {
            var progress = new JobProgress(2L);
            progress.ahead(40);
            progress.done(10);
            the(EntityManager.class).persist(progress);
            return null;
        });

        assertThat(watching.jobs()).singleElement().satisfies(row -> {
            assertThat(row.job()).isEqualTo("sweep");
            assertThat(row.running()).isTrue();
            assertThat(row.last().percent()).isEqualTo(25);
            assertThat(row.last().started()).isEqualTo(NINE);
        });
    }

    @Test
    void pages_the_history_newest_first() {
        for (var id = 1; id <= 45; id++) {
            ran(id, "COMPLETED", NINE, NINE);
        }

        assertThat(watching.pages(null)).isEqualTo(3);
        assertThat(watching.history(null, 0)).hasSize(20).first().extracting(Execution::id).isEqualTo(45L);
        assertThat(watching.history("sweep", 2)).extracting(Execution::id).containsExactly(5L, 4L, 3L, 2L, 1L);
        assertThat(watching.history("other", 0)).isEmpty();
        // two for the guard (a steward? somebody who may endorse?), one for the page
        assertThat(statementsOf(() -> watching.history(null, 0))).isLessThanOrEqualTo(3);
    }

    @Test
    void a_steward_stops_a_job_and_starts_it_again() {
        ran(7, "STARTED", NINE, null);

        watching.stop("sweep");
        assertThat(operator.calls).containsExactly("stop 7");
        assertThat(the(Leases.class).startable("sweep", NINE)).isFalse();
        watching.start("sweep");

        assertThat(the(Leases.class).startable("sweep", NINE)).isTrue();
        assertThatThrownBy(() -> watching.start("sweep")).isInstanceOf(JobBusy.class);
    }

    @Test
    void a_steward_lets_a_run_go_on_that_broke_off() {
        ran(7, "FAILED", NINE, NINE);

        watching.restart(7);

        assertThat(operator.calls).containsExactly("restart 7");
    }

    @Test
    void forgets_what_went_well_sooner_than_what_did_not() {
        ran(1, "COMPLETED", NINE, NINE);
        ran(2, "FAILED", NINE, NINE);
        ran(3, "COMPLETED", NINE, NINE.plus(ofDays(2)));
        clock.pass(ofDays(3));
        var batchlet = the(ForgetExecutions.class);

        batchlet.process();
        assertThat(watching.history(null, 0)).extracting(Execution::id).containsExactly(3L, 2L);
        clock.pass(ofDays(30));
        batchlet.process();

        assertThat(watching.history(null, 0)).isEmpty();
    }

    @Test
    void nobody_but_a_steward_sees_or_moves_a_job() {
        signedInAs(inTransaction(() -> MemberFixture.member(the(Members.class), "amal").id()));

        assertThatThrownBy(() -> watching.jobs()).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> watching.history(null, 0)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> watching.start("sweep")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> watching.stop("sweep")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> watching.restart(7)).isInstanceOf(NotAllowed.class);
    }

    private void ran(long id, String status, Instant started, Instant ended) {
        inTransaction(() -> {
            JobRepositoryFixture.ran(the(EntityManager.class), id, "sweep", status, started, ended);
            return null;
        });
    }
}
