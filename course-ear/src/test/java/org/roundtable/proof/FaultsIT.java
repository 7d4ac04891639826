package org.roundtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.roundtable.it.Caller;
import org.roundtable.proof.Oracle.Slot;

/**
 * Learners answer while the server, the database and the network fail; an oracle outside the application knows what was said to be
 * saved. In the ordinary build a few faults; {@code -Pfaults} many.
 */
@Tag("faults")
class FaultsIT {

    private static final int LEARNERS = Integer.getInteger("faults.learners", 20);
    private static final int SERVER_KILLS = Integer.getInteger("faults.server", 1);
    private static final int DATABASE_KILLS = Integer.getInteger("faults.database", 1);
    private static final int CUTS = Integer.getInteger("faults.cuts", 1);
    private static final int LONGEST_CUT = Integer.getInteger("faults.seconds", 5);
    private static final int QUESTIONS = 10;
    private static final Path ROOM = Path.of(System.getProperty("it.target", "target")).resolve("faults-" + System.nanoTime());

    private static Postgres database;
    private static Node node;
    private static Wire wire;
    private static Oracle oracle;

    @BeforeAll
    static void set() throws Exception {
        Files.createDirectories(ROOM);
        database = new Postgres(ROOM.resolve("postgres"));
        node = new Node(Path.of(System.getProperty("it.server")), ROOM.resolve("node"), Integer.getInteger("it.offset", 900) + 40, database);
        node.start();
        wire = new Wire(node.port());
        oracle = new Oracle(ROOM.resolve("oracle.tsv"));
    }

    @AfterAll
    static void clear() throws Exception {
        wire.close();
        node.close();
        database.close();
        oracle.close();
    }

    @Test
    void what_was_said_to_be_saved_is_in_the_paper_that_is_marked_whatever_fails() throws Exception {
        var tally = new Examinee.Tally();
        var hall = hall(tally);
        var over = new AtomicBoolean();
        var pool = Executors.newFixedThreadPool(LEARNERS);
        try {
            var writing = new ArrayList<Callable<Void>>();
            hall.forEach(learner -> writing.add(() -> {
                learner.write(over::get);
                return null;
            }));
            var running = writing.stream().map(pool::submit).toList();
            fail();
            TimeUnit.SECONDS.sleep(5);
            over.set(true);
            for (var learner : running) {
                learner.get(5, TimeUnit.MINUTES);
            }
            end(hall, pool);
        } finally {
            pool.shutdownNow();
        }
        check(hall.size(), tally);
    }

    private static List<Examinee> hall(Examinee.Tally tally) throws Exception {
        var ids = new Properties();
        var today = new Caller(node.at("/")).call("POST", "/api/v1/clock?plus=PT0S", "").body().substring(0, 10);
        var scene = new Caller(node.at("/")).call("POST", "/it/rehearsal?scene=exam-%d-%d&today=%s".formatted(LEARNERS, QUESTIONS, today), "");
        assertThat(scene.statusCode()).as(scene.body()).isEqualTo(200);
        ids.load(new StringReader(scene.body()));
        var hall = new ArrayList<Examinee>();
        for (int i = 1; i <= LEARNERS; i++) {
            var cookie = new Caller(node.at("/")).signIn("learner-%d@example.org".formatted(i), "seven crisp lanterns").cookie("rt");
            hall.add(new Examinee(Long.parseLong(ids.getProperty("attempt-" + i)), URI.create("http://localhost:" + wire.port()), cookie, oracle, tally));
        }
        return hall;
    }

    /** All faults there are to come, in a mixed order, with time between them for something to be saved. */
    private static void fail() throws Exception {
        var faults = new ArrayList<Callable<Void>>();
        var random = new Random(7);
        for (int i = 0; i < SERVER_KILLS; i++) {
            faults.add(FaultsIT::killServer);
        }
        for (int i = 0; i < DATABASE_KILLS; i++) {
            faults.add(FaultsIT::killDatabase);
        }
        for (int i = 0; i < CUTS; i++) {
            faults.add(() -> cutNetwork(1 + random.nextInt(LONGEST_CUT)));
            faults.add(FaultsIT::exhaustPool);
        }
        Collections.shuffle(faults, random);
        for (var fault : faults) {
            TimeUnit.MILLISECONDS.sleep(2000 + random.nextInt(4000));
            fault.call();
        }
    }

    private static Void killServer() throws Exception {
        node.kill();
        node.start();
        return null;
    }

    private static Void killDatabase() throws Exception {
        database.kill();
        TimeUnit.SECONDS.sleep(1);
        database.start();
        return null;
    }

    private static Void cutNetwork(int seconds) throws InterruptedException {
        wire.hold();
        TimeUnit.SECONDS.sleep(seconds);
        wire.release();
        return null;
    }

    /** Nothing can be written for a while: whoever tries holds a connection, until there are none left. */
    private static Void exhaustPool() throws Exception {
        try (var connection = database.connect(); var lock = connection.createStatement()) {
            connection.setAutoCommit(false);
            lock.execute("lock table attempt, response in access exclusive mode");
            TimeUnit.SECONDS.sleep(4);
            connection.rollback();
        }
        return null;
    }

    /** Nine of ten hand in, at once; the others do not, and their time passes. */
    private static void end(List<Examinee> hall, ExecutorService pool) throws InterruptedException, ExecutionException, SQLException {
        var ends = new ArrayList<Callable<Void>>();
        for (int i = 0; i < hall.size(); i++) {
            var learner = hall.get(i);
            var absent = i % 10 == 0;
            ends.add(() -> {
                if (absent) {
                    learner.leave();
                } else {
                    learner.handIn();
                }
                return null;
            });
        }
        for (var end : pool.invokeAll(ends)) {
            end.get();
        }
        new Caller(node.at("/")).call("POST", "/api/v1/clock?plus=P90D", "");
        var patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (count("select count(*) from attempt where points is null or handed_in is null") > 0) {
            assertThat(System.nanoTime()).as("the absent are ended, and everything is marked").isLessThan(patience);
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private static void check(int attempts, Examinee.Tally tally) throws SQLException {
        var lost = new ArrayList<String>();
        var checked = 0;
        try (var connection = database.connect(); var query = connection.prepareStatement("select attempt_id, slot, revision, answer from response"); var rows = query.executeQuery()) {
            while (rows.next()) {
                var told = oracle.told().get(new Slot(rows.getLong(1), rows.getInt(2)));
                if (told != null) {
                    checked++;
                    if (rows.getInt(3) < told.revision() || rows.getInt(3) == told.revision() && !told.answer().equals(rows.getString(4))) {
                        lost.add("attempt %d, place %d: told revision %d %s, marked %d %s".formatted(rows.getLong(1), rows.getInt(2), told.revision(), told.answer(), rows.getInt(3), rows.getString(4)));
                    }
                }
            }
        }
        System.out.printf("FAULTS %d learners, %d x kill -9 of WildFly, %d x of PostgreSQL, %d network cuts up to %d s, %d times no connection left; "
                + "%d reloads, %d second tabs (%d strangers refused), %d changes of device, %d calls unheard; %d saves acknowledged, %d places checked, %d lost%n",
            attempts, SERVER_KILLS, DATABASE_KILLS, CUTS, LONGEST_CUT, CUTS, tally.reloads().get(), tally.secondTabs().get(), tally.strangersRefused().get(),
            tally.devices().get(), tally.failures().get(), oracle.saves(), checked, lost.size());
        assertThat(lost).isEmpty();
        assertThat(checked).as("answers that were said to be saved").isGreaterThan(attempts);
        assertThat(count("select count(*) from attempt where handed_in is not null and points is not null")).as("exactly one hand-in each").isEqualTo(attempts);
        assertThat(count("""
            select count(*) from attempt a where not exists (
                select 1 from attempt_event e where e.attempt_id = a.id and e.seq = a.head_seq and e.hash = a.head_hash)""")).as("nothing is open").isZero();
    }

    private static long count(String sql) throws SQLException {
        try (var connection = database.connect(); var query = connection.prepareStatement(sql); var rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
