package org.roundtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.roundtable.it.Caller;

/**
 * What assessments cost: {@code ./mvnw -Pbench}. Prints; holds nothing against a target, because a figure belongs to its machine.
 * Server, database and load share the machine; what the load takes is not counted.
 */
@Tag("bench")
class BenchIT {

    private static final int LEARNERS = Integer.getInteger("bench.learners", 200);
    private static final int QUESTIONS = 25;
    private static final int SECONDS = Integer.getInteger("bench.stage", 30);
    private static final int RUSH = Integer.getInteger("bench.rush", 180);
    /** What is measured, in this order: so many at a time, saves alone, the rush. */
    private static final List<String> STAGES = List.of(System.getProperty("bench.stages", "1,8,32,saves,rush").split(","));
    private static final int WARM = Integer.getInteger("bench.warm", 300);
    private static final Path ROOM = Path.of(System.getProperty("it.target", "target")).toAbsolutePath().resolve("bench-" + System.nanoTime());
    private static final Path REPORT = ROOM.resolveSibling("bench.txt");

    private static Postgres database;
    private static Node node;
    private static Costs costs;
    private static Properties ids;
    private static Path cookies;

    @BeforeAll
    static void set() throws Exception {
        Files.createDirectories(ROOM);
        Files.deleteIfExists(REPORT);
        database = new Postgres(ROOM.resolve("postgres"));
        node = new Node(Path.of(System.getProperty("it.server")), ROOM.resolve("node"), Integer.getInteger("it.offset", 900) + 50, database);
        node.start();
        costs = new Costs(node::pid, database::pids);
        ids = hall();
        cookies = ROOM.resolve("cookies.csv");
    }

    @AfterAll
    static void clear() throws Exception {
        node.close();
        database.close();
    }

    @Test
    void what_assessments_cost() throws Exception {
        say("%s, %d cores, Java %s, PostgreSQL %s, fsync on", machine(), Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"), version());
        var before = costs.cpu();
        signIn();
        say("sign-in: %d learners, each %s, most of it the password", LEARNERS, costs.cpu().since(before).by(LEARNERS));
        gatling("warm", 8, SECONDS);
        say("warm: %d attempts, RSS of the server %s", attempts(), megabytes("VmRSS"));
        for (var stage : STAGES) {
            switch (stage) {
                case "saves" -> saves();
                case "rush" -> rush();
                default -> stage("closed", Integer.parseInt(stage), SECONDS);
            }
        }
        say("SQL statements per request: %s", new Walk(node, database, ids, QUESTIONS).statements());
        say("written to %s", REPORT);
    }

    private static void signIn() throws IOException {
        var lines = new ArrayList<>(List.of("cookie"));
        for (int i = 1; i <= LEARNERS; i++) {
            lines.add(new Caller(node.at("/")).signIn("learner-%d@example.org".formatted(i), "seven crisp lanterns").cookie("rt"));
        }
        Files.write(cookies, lines);
    }

    private static void stage(String mode, int users, int seconds) throws Exception {
        var attempts = attempts();
        var cpu = costs.cpu();
        var started = System.nanoTime();
        var report = gatling(mode, users, seconds);
        var spent = costs.cpu().since(cpu);
        var done = attempts() - attempts;
        var span = (System.nanoTime() - started) / 1e9;
        say("%s, %d at a time: %.1f attempts/s, %.0f requests/s; per attempt %s", mode, users, done / (double) seconds, report.all().number() / (double) seconds, spent.by(done));
        say("  (%d attempts in %.0f s)%n%s", done, span, report.text());
    }

    /** Beginning and handing in, eight times each, are in the processor time, too. */
    private static void saves() throws Exception {
        var cpu = costs.cpu();
        var report = gatling("saves", 8, SECONDS);
        var number = report.of("save").number();
        var saves = number / (double) SECONDS;
        say("saves of one answer, 8 at a time: %.0f/s, each %.2f ms of CPU%n%s", saves, 1000 * costs.cpu().since(cpu).all() / number, report.text());
        var upserts = Upserts.perSecond(database, 8, 10);
        say(upserts.isPresent() ? "pgbench: %.0f durable single-row upserts/s at 8 clients; saves are %.0f %% of that"
            : "pgbench is not on the path: there is nothing to compare the saves with", upserts.orElse(0), 100 * saves / upserts.orElse(1));
    }

    private static void rush() throws Exception {
        var heap = costs.liveHeap();
        stage("rush", LEARNERS, RUSH);
        say("RSS of the server with %d learners: %s, at most %s", LEARNERS, megabytes("VmRSS"), megabytes("VmHWM"));
        say("live heap: %+d kB per learner", (costs.liveHeap() - heap) / 1024 / LEARNERS);
    }

    private static String megabytes(String kind) {
        return costs.memory(kind) / 1024 / 1024 + " MB";
    }

    private static Report gatling(String mode, int users, int seconds) throws Exception {
        var results = ROOM.resolve("%s-%d-%d".formatted(mode, users, System.nanoTime()));
        // on two cores what makes the load is in the way of what is measured: it compiles and collects as little as it can
        var command = List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "-Dbench.base=http://localhost:" + node.port(), "-Dbench.mode=" + mode, "-Dbench.users=" + users, "-Dbench.each=" + (WARM + users - 1) / users, "-Dbench.seconds=" + seconds,
            "-Dbench.questions=" + QUESTIONS, "-Dbench.cookies=" + cookies, "-Dbench.offering=" + ids.getProperty("offering"), "-Dbench.quiz=" + ids.getProperty("quiz"),
            "io.gatling.app.Gatling", "-s", ExamSimulation.class.getName(), "-rf", results.toString());
        var log = ROOM.resolve(results.getFileName() + ".log").toFile();
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
        assertThat(process.waitFor(20, TimeUnit.MINUTES)).as("Gatling ends").isTrue();
        var report = Report.in(results);
        assertThat(report.all().failed()).as("failed requests, see " + log).isZero();
        return report;
    }

    private static Properties hall() throws Exception {
        var caller = new Caller(node.at("/"));
        var today = caller.call("POST", "/api/v1/clock?plus=PT0S", "").body().substring(0, 10);
        var scene = caller.call("POST", "/it/rehearsal?scene=hall-%d-%d&today=%s".formatted(LEARNERS, QUESTIONS, today), "");
        assertThat(scene.statusCode()).as(scene.body()).isEqualTo(200);
        var ids = new Properties();
        ids.load(new StringReader(scene.body()));
        return ids;
    }

    private static long attempts() throws SQLException {
        try (var connection = database.connect(); var query = connection.prepareStatement("select count(*) from attempt where handed_in is not null"); var rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String version() throws SQLException {
        try (var connection = database.connect()) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    private static String machine() throws IOException {
        return Files.readAllLines(Path.of("/proc/cpuinfo")).stream().filter(line -> line.startsWith("model name")).map(line -> line.replaceAll(".*: ", "")).distinct()
            .collect(Collectors.joining(", "));
    }

    private static void say(String text, Object... values) throws IOException {
        var line = text.formatted(values);
        System.out.println("BENCH " + line);
        Files.writeString(REPORT, line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
