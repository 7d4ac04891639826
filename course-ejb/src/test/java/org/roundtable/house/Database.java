package org.roundtable.house;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** The database the tests run on: H2 in memory, or a real PostgreSQL with {@code -Droundtable.test.database=postgresql}. */
final class Database {

    static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("roundtable.test.database"));

    private Database() {}

    static DataSource start() {
        return POSTGRESQL ? postgresql() : h2();
    }

    private static DataSource h2() {
        var pool = JdbcConnectionPool.create(
            "jdbc:h2:mem:house;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH", "sa", "sa");
        pool.setMaxConnections(80);
        return pool;
    }

    private static DataSource postgresql() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("max_connections", "120").start().getPostgresDatabase();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empties every table of ours, so that each test begins with nothing. */
    static void empty(DataSource source) throws SQLException {
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            var tables = tables(statement);
            if (POSTGRESQL) {
                statement.execute("truncate " + String.join(", ", tables) + " cascade");
                return;
            }
            statement.execute("set referential_integrity false");
            for (var table : tables) {
                statement.execute("truncate table " + table);
            }
            statement.execute("set referential_integrity true");
        }
    }

    private static List<String> tables(java.sql.Statement statement) throws SQLException {
        var tables = new ArrayList<String>();
        try (var rows = statement.executeQuery("""
                select table_name from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'""")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
