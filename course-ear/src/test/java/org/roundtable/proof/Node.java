package org.roundtable.proof;

import static java.util.function.Predicate.not;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.roundtable.it.Server;
import org.roundtable.it.Stage;

/** One WildFly with the application, in a process of its own that can be killed and started again. */
final class Node implements AutoCloseable {

    private static final List<String> OPENED = List.of("java.lang", "java.lang.invoke", "java.lang.reflect", "java.io", "java.net", "java.security", "java.util", "java.util.concurrent");

    private final Path server;
    private final Path base;
    private final int offset;
    private final Postgres database;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2)).build();
    private Process process;

    /**
     * @param server the provisioned server, of which nothing is changed
     * @param base where this node keeps what is its own
     * @param offset added to each of its ports
     */
    Node(Path server, Path base, int offset, Postgres database) {
        this.server = server.toAbsolutePath();
        this.base = Server.ownPart(server, base.toAbsolutePath());
        this.offset = offset;
        this.database = database;
        Stage.war().as(ZipExporter.class).exportTo(this.base.resolve("deployments/it.war").toFile(), true);
    }

    int port() {
        return 8080 + offset;
    }

    URI at(String path) {
        return URI.create("http://localhost:" + port()).resolve(path);
    }

    long pid() {
        return process.pid();
    }

    /** Starts it, and waits until it answers. */
    void start() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-Xmx448m", "-Djava.net.preferIPv4Stack=true", "--add-exports=java.desktop/sun.awt=ALL-UNNAMED", "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED", "--add-opens=java.naming/javax.naming=ALL-UNNAMED"));
        // where it lives for minutes only, it is not made to run for long
        Stream.of(System.getProperty("it.jvm", "").split(" ")).filter(not(String::isBlank)).forEach(option -> command.add(1, option));
        OPENED.forEach(name -> command.add("--add-opens=java.base/%s=ALL-UNNAMED".formatted(name)));
        command.addAll(List.of("-jar", server.resolve("jboss-modules.jar").toString(), "-mp", server.resolve("modules").toString(), "org.jboss.as.standalone",
            "-Djboss.home.dir=" + server, "-Djboss.server.base.dir=" + base, "-Djboss.bind.address=127.0.0.1", "-Djboss.socket.binding.port-offset=" + offset,
            "-Droundtable.data=" + base.resolve("roundtable"), "-Droundtable.db.driver=postgresql", "-Droundtable.db.url=" + database.url(),
            "-Droundtable.db.user=postgres", "-Droundtable.db.password=postgres"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(base.resolve("console.log").toFile()));
        builder.environment().put("ROUNDTABLE_CLOCK", "shiftable");
        // as -Prun does
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        process = builder.start();
        var patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > patience) {
                throw new IllegalStateException("The server does not start, see " + base.resolve("console.log"));
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(at("/network/signin")).timeout(Duration.ofSeconds(20)).GET().build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
