package org.roundtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.roundtable.it.Caller;
import org.roundtable.proof.Oracle.Slot;

/**
 * Learners answer while the server, the database and the network fail; an oracle outside the application knows what was said to be
 * saved. In the ordinary build a few faults; {@code -Pfaults} many.
 */
@Tag("faults")
@TestMethodOrder(OrderAnnotation.class)
class FaultsIT {

    private static final int LEARNERS = Integer.getInteger("faults.learners", 20);
    private static final int QUESTIONS = 10;
    private static final Path ROOM = Path.of(System.getProperty("it.target", "target")).resolve("faults-" + System.nanoTime());

    private static String fullDisk = "no full disk, which the long run has";
    private static Disk disk;
    private static Postgres database;
    private static Node node;
    private static Node other;
    private static Hall hall;
    private static Wire wire;
    private static Oracle oracle;

    @BeforeAll
    static void set() throws Exception {
        Files.createDirectories(ROOM);
        disk = disk();
        database = new Postgres(disk == null ? ROOM.resolve("postgres") : disk.at("postgres"));
        node = node("node", 40);
        node.start();
        other = node("other", 46);
        var starting = CompletableFuture.runAsync(() -> start(other));
        hall = new Hall(node, LEARNERS, QUESTIONS);
        starting.join();
        wire = new Wire(node.port());
        oracle = new Oracle(ROOM.resolve("oracle.tsv"));
    }

    @AfterAll
    static void clear() throws Exception {
        wire.close();
        other.close();
        node.close();
        database.close();
        oracle.close();
        if (disk != null) {
            disk.close();
        }
    }

    /** @return a disk that can be filled, where it is asked for and the machine allows one */
    private static Disk disk() throws InterruptedException {
        if (Storm.FULL_DISKS == 0) {
            return null;
        }
        try {
            var small = Disk.mounted(ROOM);
            fullDisk = Storm.FULL_DISKS + " times the disk of the database full";
            return small;
        } catch (IOException notHere) {
            fullDisk = "no full disk, which this machine does not allow (" + notHere.getMessage() + ")";
            return null;
        }
    }

    private static Node node(String name, int offset) {
        return new Node(Path.of(System.getProperty("it.server")), ROOM.resolve(name), Integer.getInteger("it.offset", 900) + offset, database);
    }

    private static void start(Node node) {
        try {
            node.start();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Order(1)
    void what_is_done_at_one_node_is_heard_at_the_other_and_a_stream_is_a_socket_and_nothing_else() throws Exception {
        var neighbours = new Neighbours(hall, other, database);

        neighbours.hearOfEachOther();
        neighbours.holdManyStreams();

        other.close();
    }

    @Test
    @Order(2)
    void what_was_said_to_be_saved_is_in_the_paper_that_is_marked_whatever_fails() throws Exception {
        var tally = new Examinee.Tally();
        var learners = hall.learners(wire, oracle, tally);
        var over = new AtomicBoolean();
        var pool = Executors.newFixedThreadPool(LEARNERS);
        try {
            var writing = new ArrayList<Callable<Void>>();
            learners.forEach(learner -> writing.add(() -> {
                learner.write(over::get);
                return null;
            }));
            var running = writing.stream().map(pool::submit).toList();
            new Storm(node, database, wire, disk).rage();
            TimeUnit.SECONDS.sleep(5);
            over.set(true);
            for (var learner : running) {
                learner.get(5, TimeUnit.MINUTES);
            }
            end(learners, pool);
        } finally {
            pool.shutdownNow();
        }
        check(LEARNERS, tally);
    }

    @Test
    @Order(3)
    void while_the_database_is_away_pages_say_so_in_words_of_ours_and_come_back_with_it() throws Exception {
        var member = new Caller(node.at("/")).signIn("learner-1@example.org", "seven crisp lanterns");
        assertThat(member.call("GET", "/course/learning", "").statusCode()).isEqualTo(200);

        database.kill();
        for (var caller : List.of(member, new Caller(node.at("/")))) {
            var page = caller.call("GET", "/course/catalogue", "");
            assertThat(page.statusCode()).isEqualTo(500);
            assertThat(page.body()).contains("That went wrong on our side", "Nothing you stored before is lost", "To the start");
        }

        database.start();
        var patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (member.call("GET", "/course/learning", "").statusCode() != 200) {
            assertThat(System.nanoTime()).as("the page comes back").isLessThan(patience);
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    /** Nine of ten hand in, at once; the others do not, and their time passes. */
    private static void end(List<Examinee> learners, ExecutorService pool) throws InterruptedException, ExecutionException, SQLException {
        var ends = new ArrayList<Callable<Void>>();
        for (int i = 0; i < learners.size(); i++) {
            var learner = learners.get(i);
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
        List<String> wronglyMarked;
        Logs logs;
        try (var connection = database.connect()) {
            wronglyMarked = wronglyMarked(connection);
            logs = new Logs(connection);
        }
        var missing = logs.missing(oracle);
        var overwritten = logs.overwritten();
        var unended = logs.endedOtherThanOnce();
        var broken = logs.broken();
        System.out.printf("FAULTS %d learners, %d x kill -9 of WildFly, %d x of PostgreSQL, %d network cuts up to %d s, %d times no connection left, %s; "
                + "%d reloads, %d second tabs (%d strangers refused), %d changes of device, %d jumps of the clock, %d calls unheard%n",
            attempts, Storm.SERVER_KILLS, Storm.DATABASE_KILLS, Storm.CUTS, Storm.LONGEST_CUT, Storm.CUTS, fullDisk, tally.reloads().get(), tally.secondTabs().get(),
            tally.strangersRefused().get(), tally.devices().get(), tally.clockJumps().get(), tally.failures().get());
        System.out.printf("FAULTS %d saves acknowledged in %d places, %d receipts: %d of them not in the log, %d places marked by something older; %d times something older over "
                + "something newer; %d attempts handed in, %d other than once; %d chains of %d events worked out anew, %d broken%n",
            oracle.everything().size(), oracle.told().size(), oracle.receipts().values().stream().mapToInt(Map::size).sum(), missing.size(), wronglyMarked.size(),
            overwritten.size(), logs.chains(), unended.size(), logs.chains(), logs.events(), broken.size());
        assertThat(wronglyMarked).isEmpty();
        assertThat(missing).isEmpty();
        assertThat(overwritten).isEmpty();
        assertThat(unended).isEmpty();
        assertThat(broken).isEmpty();
        assertThat(oracle.told().size()).as("answers that were said to be saved").isGreaterThan(attempts);
        assertThat(logs.chains()).isEqualTo(attempts);
        assertThat(List.of(tally.reloads().get(), tally.secondTabs().get(), tally.devices().get(), tally.clockJumps().get())).as("what learners did").doesNotContain(0);
        assertThat(count("select count(*) from attempt where handed_in is not null and points is not null")).as("handed in and marked").isEqualTo(attempts);
    }

    /** @return where something else is marked than what was said to be saved last, or something newer */
    private static List<String> wronglyMarked(Connection connection) throws SQLException {
        var wrong = new ArrayList<String>();
        var left = new HashMap<>(oracle.told());
        try (var query = connection.prepareStatement("select attempt_id, slot, revision, answer from response"); var rows = query.executeQuery()) {
            while (rows.next()) {
                var told = left.remove(new Slot(rows.getLong(1), rows.getInt(2)));
                if (told != null && (rows.getInt(3) < told.revision() || rows.getInt(3) == told.revision() && !told.answer().equals(rows.getString(4)))) {
                    wrong.add("attempt %d, place %d: told revision %d %s, marked %d %s".formatted(rows.getLong(1), rows.getInt(2), told.revision(), told.answer(), rows.getInt(3), rows.getString(4)));
                }
            }
        }
        left.forEach((slot, told) -> wrong.add("%s: told revision %d, and there is none".formatted(slot, told.revision())));
        return wrong;
    }

    private static long count(String sql) throws SQLException {
        try (var connection = database.connect(); var query = connection.prepareStatement(sql); var rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
