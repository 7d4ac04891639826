package org.roundtable.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** How many single rows the same database writes durably in a second, with nothing of ours before it: pgbench's figure. */
final class Upserts {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private Upserts() {}

    /** @return nothing where there is no pgbench on the path */
    static OptionalDouble perSecond(Postgres database, int clients, int seconds) throws Exception {
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            statement.execute("create table if not exists bench_upsert (id integer primary key, revision integer not null, answer text not null)");
        }
        var script = Files.createTempFile("upsert", ".sql");
        Files.writeString(script, """
            \\set id random(1, 5000)
            insert into bench_upsert values (:id, 1, '{"text":"Mary Budd Rowe"}') on conflict (id) do update set revision = bench_upsert.revision + 1, answer = excluded.answer;
            """);
        try {
            return OptionalDouble.of(run(database, clients, seconds, script));
        } catch (IOException noPgbench) {
            return OptionalDouble.empty();
        } finally {
            Files.delete(script);
        }
    }

    private static double run(Postgres database, int clients, int seconds, Path script) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(List.of("pgbench", "-n", "-h", "localhost", "-p", String.valueOf(database.port()), "-U", "postgres", "-c", String.valueOf(clients), "-j", "2",
            "-T", String.valueOf(seconds), "-f", script.toString(), "postgres")).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", "postgres");
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return TPS.matcher(text).results().mapToDouble(found -> Double.parseDouble(found.group(1))).findFirst().orElseThrow(() -> new IllegalStateException(text));
    }
}
