package org.roundtable.house;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.roundtable.network.MemberFixture;
import org.roundtable.network.Members;
import org.roundtable.shared.TestClock;

/** A test that talks to boundaries over a real database. Each test begins with an empty one, at {@link TestClock#NINE}, signed out. */
@Tag("database")
public abstract class DatabaseTest {

    private final House house = House.open();

    protected final TestClock clock = house.clock;

    @BeforeEach
    void emptyTheHouse() throws Exception {
        house.empty();
        house.sessions.getStatistics().clear();
    }

    /** @return a boundary or repository, wired as the server would */
    protected <T> T the(Class<T> type) {
        return house.the(type);
    }

    /** From now on, on this thread, {@code member} calls; {@code null} signs out. */
    protected void signedInAs(Long member) {
        house.caller.set(member);
    }

    /** @return what {@code member} is given; whoever called before calls again afterwards */
    protected <T> T as(Long member, Callable<T> call) {
        var before = house.caller.get();
        house.caller.set(member);
        try {
            return call.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            house.caller.set(before);
        }
    }

    /** @return id of the verified member called {@code handle}, who joins at the first call */
    protected Long member(String handle) {
        return inTransaction(() -> MemberFixture.member(the(Members.class), handle).id());
    }

    /** @return id of the steward called {@code handle}, who joins at the first call */
    protected Long steward(String handle) {
        return inTransaction(() -> MemberFixture.steward(the(Members.class), handle).id());
    }

    /** For what a boundary does not offer: entity verbs, repositories and batch steps, in a transaction of their own. */
    protected <T> T inTransaction(Callable<T> work) {
        try {
            return house.transactions.begin(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    protected <T> List<T> fired(Class<T> event) {
        return house.the(Fired.class).of(event);
    }

    /** @return how many SQL statements {@code work} prepared, fetching of ids not counted */
    protected long statementsOf(Runnable work) {
        var before = house.statements.sum();
        work.run();
        return house.statements.sum() - before;
    }

    /** @return what these calls give that all begin at the same moment, each on a thread of its own */
    protected static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        var pool = Executors.newFixedThreadPool(calls.size());
        try {
            var go = new CountDownLatch(1);
            var running = calls.stream().map(call -> pool.submit(() -> {
                go.await();
                return call.call();
            })).toList();
            go.countDown();
            var results = new ArrayList<T>();
            for (var call : running) {
                results.add(call.get(30, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
