package org.roundtable.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.roundtable.it.Caller;

/** Two nodes on one database: what is done at one is heard at the other. */
final class Neighbours {

    private static final Pattern DEADLINE = Pattern.compile("\"deadline\":(\\d+)");
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int MINUTES = 7;
    private static final int STREAMS = 100;

    private final Node other;
    private final Postgres database;
    private final Hall hall;

    /** @param hall at one node */
    Neighbours(Hall hall, Node other, Postgres database) {
        this.hall = hall;
        this.other = other;
        this.database = database;
    }

    void hearOfEachOther() throws Exception {
        var desk = hall.invigilator();
        try (var ear = new Ear(other, hall.attempt(1), hall.cookie("learner-1"))) {
            var before = deadline(ear.next(DEADLINE, SOON));
            desk.submit(hall.desk(), Map.of("reason", "The room was opened late", "minutes", String.valueOf(MINUTES)));
            var given = System.nanoTime();
            var more = ear.next(Pattern.compile("\"deadline\":" + (before + TimeUnit.MINUTES.toMillis(MINUTES))), SOON);

            assertThat(more).as("more time, given at one node, heard at the other").isNotNull();
            System.out.printf("FAULTS more time given at one node was heard at the other within %d ms%n", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - given));
            desk.submit(hall.desk(), Map.of("text", "Open the windows"));
            assertThat(ear.next(Pattern.compile("Open the windows"), SOON)).as("a message from one node, heard at the other").isNotNull();
        }
    }

    /** A stream is a socket, and nothing else. */
    void holdManyStreams() throws Exception {
        var cookie = hall.cookie("learner-1");
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        try (var first = new Ear(other, hall.attempt(1), cookie)) {
            assertThat(first.next(DEADLINE, SOON)).isNotNull();
            var threads = threads();
            var connections = connections();
            var open = new ArrayList<CompletableFuture<HttpResponse<InputStream>>>();
            for (int i = 0; i < STREAMS; i++) {
                open.add(http.sendAsync(Ear.request(other, hall.attempt(1), cookie), BodyHandlers.ofInputStream()));
            }
            for (var stream : open) {
                assertThat(stream.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            }
            var manyThreads = threads();
            var manyConnections = connections();
            var served = new Caller(other.at("/")).get("/network/signin").statusCode();
            System.out.printf("FAULTS %d open streams: %d threads of the server, %d before; %d connections to the database, %d before; a page is served all the same%n",
                STREAMS, manyThreads, threads, manyConnections, connections);
            // those that took so many calls at once stay for a while, with what they hold: as many as there may be, and not as many as there are streams
            assertThat(manyThreads - threads).as("threads for " + STREAMS + " streams").isLessThan(STREAMS / 2);
            assertThat(manyConnections).as("connections for " + STREAMS + " streams").isLessThan(STREAMS / 2);
            assertThat(served).isEqualTo(200);
            for (var stream : open) {
                stream.get().body().close();
            }
        }
    }

    private static long deadline(String event) {
        assertThat(event).as("what a player hears first").isNotNull();
        var found = DEADLINE.matcher(event);
        assertThat(found.find()).isTrue();
        return Long.parseLong(found.group(1));
    }

    private long threads() throws IOException {
        return Files.readAllLines(Path.of("/proc/%d/status".formatted(other.pid()))).stream().filter(line -> line.startsWith("Threads:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElseThrow();
    }

    private long connections() throws SQLException {
        try (var connection = database.connect(); var query = connection.prepareStatement("select count(*) from pg_stat_activity where backend_type = 'client backend'");
                var rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
