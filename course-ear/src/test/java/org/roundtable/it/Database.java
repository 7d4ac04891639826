package org.roundtable.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A new, empty database and how the server is told of it. */
record Database(String arguments, AutoCloseable process) implements AutoCloseable {

    /** A file among the server's data, which is its default. */
    static Database h2() {
        return new Database("", () -> {});
    }

    static Database postgres() {
        try {
            var postgres = EmbeddedPostgres.start();
            return new Database("-Droundtable.db.driver=postgresql -Droundtable.db.url=%s -Droundtable.db.user=postgres -Droundtable.db.password=postgres"
                .formatted(postgres.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", "")), postgres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws Exception {
        process.close();
    }
}
