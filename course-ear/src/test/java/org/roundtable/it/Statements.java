package org.roundtable.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;

/** The SQL statements that requests cause: the data source is spied upon, and what batch and timers do meanwhile is left out. */
final class Statements {

    private static final Pattern SPIED = Pattern.compile("\\[jboss\\.jdbc\\.spy] \\((default task-\\d+)\\) \\S+ \\[\\w+] (prepareStatement|execute\\w*)\\((.*)");

    private Statements() {}

    /** @return what ran while {@code request} was answered, in order */
    static List<String> during(Runnable request) {
        level("DEBUG");
        try {
            var from = Files.size(Server.log());
            request.run();
            return read(from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            level("WARN");
        }
    }

    private static List<String> read(long from) throws IOException {
        var prepared = new HashMap<String, String>();
        var ran = new ArrayList<String>();
        var log = Files.readAllBytes(Server.log());
        new String(log, (int) from, log.length - (int) from, StandardCharsets.UTF_8).lines().map(SPIED::matcher).filter(line -> line.find()).forEach(line -> {
            if (line.group(2).equals("prepareStatement")) {
                prepared.put(line.group(1), line.group(3));
            } else {
                ran.add(line.group(3).length() > 1 ? line.group(3) : prepared.get(line.group(1)));
            }
        });
        return ran;
    }

    private static void level(String level) {
        var logger = new ModelNode().add("subsystem", "logging").add("logger", "jboss.jdbc.spy");
        try (var server = ModelControllerClient.Factory.create("localhost", Server.management())) {
            var outcome = server.execute(Operations.createWriteAttributeOperation(logger, "level", level));
            if (!Operations.isSuccessfulOutcome(outcome)) {
                throw new IllegalStateException(Operations.getFailureDescription(outcome).asString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
