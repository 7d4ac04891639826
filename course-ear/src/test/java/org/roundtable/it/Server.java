package org.roundtable.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The server under test: prepares an empty database for it before Arquillian starts it, and tells where it answers. */
public final class Server implements BeforeAllCallback {

    /** Names what the data are in, h2 or postgresql: as a parameter of a whole run, or as a system property for a single class. */
    static final String DATABASE = "it.database";

    // two may run side by side
    private static final int OFFSET = Integer.getInteger("it.offset", 900) + 5 * Integer.getInteger("it.fork", 1);
    private static final Path TARGET = Path.of(System.getProperty("it.target", "target"));

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getConfigurationParameter(DATABASE).ifPresent(database -> System.setProperty(DATABASE, database));
        context.getRoot().getStore(Namespace.create(Server.class)).computeIfAbsent("prepared", key -> prepare());
    }

    /** The address of a page or endpoint. */
    public static URI at(String path) {
        return URI.create("http://localhost:" + (8080 + OFFSET)).resolve(path);
    }

    /**
     * Lets time go by for the whole application.
     *
     * @return what time it is then, in UTC
     */
    public static String passTime(Duration duration) {
        var answer = new Caller().call("POST", "/api/v1/clock?plus=" + duration, "");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The clock answers %d: %s".formatted(answer.statusCode(), answer.body()));
        }
        return answer.body();
    }

    /** The day it is by the clock of the application, in UTC. */
    static LocalDate today() {
        return LocalDate.parse(passTime(Duration.ZERO).substring(0, 10));
    }

    /** The newest link for the first steward, from the log. */
    static String setUpLink() {
        try {
            return Pattern.compile("first steward: http://[^/]+(/\\S+)").matcher(Files.readString(log())).results()
                .reduce((older, newer) -> newer).orElseThrow(() -> new AssertionError("No link in " + log())).group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int management() {
        return 9990 + OFFSET;
    }

    static Path log() {
        return data().resolve("server/log/server.log");
    }

    private static Path data() {
        return TARGET.resolve("it-%s-%d".formatted(System.getProperty(DATABASE, "h2"), OFFSET));
    }

    /** Whether the data are in PostgreSQL rather than in H2. */
    public static boolean isOnPostgres() {
        return "postgresql".equals(System.getProperty(DATABASE));
    }

    private static Database prepare() {
        var database = isOnPostgres() ? Database.postgres() : Database.h2();
        var data = data();
        delete(data);
        System.setProperty("it.management", String.valueOf(management()));
        System.setProperty("it.arguments", String.join(" ",
            // it lives for minutes only: too short for the second compiler to be of use
            "-Xms64m -Xmx768m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.net.preferIPv4Stack=true -Djboss.bind.address=127.0.0.1",
            "-Djboss.socket.binding.port-offset=" + OFFSET,
            "-Djboss.server.base.dir=" + ownPart(Path.of(System.getProperty("it.server")), data.resolve("server")).toAbsolutePath(),
            "-Droundtable.data=" + data,
            "-Droundtable.db.spy=true -Droundtable.db.spy.level=WARN",
            Mailbox.open(3025 + OFFSET),
            database.arguments()));
        return database;
    }

    /** Several servers share what was provisioned, but for what each of them writes to: that is copied. */
    public static Path ownPart(Path server, Path to) {
        var from = server.resolve("standalone");
        try (var files = Files.walk(from)) {
            Files.createDirectories(to.getParent());
            for (var file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        if (Files.exists(directory)) {
            try (var files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
