package org.roundtable.proof;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real PostgreSQL that writes through to its disk before it says so, and that can be killed and started again on the same data. */
final class Postgres implements AutoCloseable {

    private final Path data;
    private final Path log;
    private EmbeddedPostgres running;

    Postgres(Path data) throws IOException {
        this.data = data;
        this.log = data.resolveSibling(data.getFileName() + ".log");
        this.running = begin(0);
    }

    private EmbeddedPostgres begin(int port) throws IOException {
        var postgres = EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).setRegisterShutdownHook(true)
            .setPGStartupWait(Duration.ofMinutes(1))
            .setOutputRedirector(Redirect.appendTo(log.toFile())).setErrorRedirector(Redirect.appendTo(log.toFile()))
            // the builder is made for tests, and switches off what a real one has
            .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").setServerConfig("full_page_writes", "on")
            .setServerConfig("max_connections", "100").setServerConfig("shared_buffers", "256MB");
        return (port == 0 ? postgres : postgres.setPort(port)).start();
    }

    /** Kills it with all its processes, as a power cut would as far as processes go. */
    void kill() throws InterruptedException {
        var processes = handles();
        if (processes.isEmpty()) {
            throw new IllegalStateException("There is no PostgreSQL to kill");
        }
        processes.forEach(ProcessHandle::destroyForcibly);
        for (var process : processes) {
            process.onExit().join();
        }
    }

    /** Whether there is any of its processes, be it one that answers nobody. */
    boolean runs() {
        return !handles().isEmpty();
    }

    void start() throws IOException {
        var port = running.getPort();
        running.close();
        running = begin(port);
    }

    /** Whether it takes anything, after some seconds of patience at most. */
    boolean answers() throws InterruptedException {
        for (int tries = 0; tries < 20; tries++) {
            try (var connection = connect(); var write = connection.createStatement()) {
                write.execute("create temporary table room (a integer)");
                return true;
            } catch (SQLException notYet) {
                TimeUnit.MILLISECONDS.sleep(500);
            }
        }
        return false;
    }

    /** The process that was started only starts the real one, which writes down who it is. */
    private List<ProcessHandle> handles() {
        try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
            return lines.findFirst().flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.trim()))).stream()
                .flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants())).toList();
        } catch (IOException notRunning) {
            return List.of();
        }
    }

    /** @return the ids of all its processes that run now */
    List<Long> pids() {
        return handles().stream().map(ProcessHandle::pid).toList();
    }

    /** What it has to say. */
    Path log() {
        return log;
    }

    int port() {
        return running.getPort();
    }

    String url() {
        return "jdbc:postgresql://localhost:%d/postgres".formatted(port());
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
