package org.roundtable.house;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The database the tests run on: H2 in memory, or a real PostgreSQL with {@code -Droundtable.test.database=postgresql}. */
final class Database {

    static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("roundtable.test.database"));

    private Database() {}

    static DataSource start() {
        return POSTGRESQL ? postgresql() : pool("jdbc:h2:mem:house;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH", "sa");
    }

    private static DataSource postgresql() {
        try {
            return pool(EmbeddedPostgres.builder().setServerConfig("max_connections", "120").start().getJdbcUrl("postgres", "postgres"), "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DataSource pool(String url, String user) {
        var settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setUsername(user);
        settings.setPassword(user);
        settings.setMaximumPoolSize(80);
        settings.setMinimumIdle(1);
        return new HikariDataSource(settings);
    }

    /** Empties every table of ours, so that each test begins with nothing. */
    static void empty(DataSource source) throws SQLException {
        try (var connection = source.getConnection(); var statement = connection.createStatement()) {
            var tables = tables(statement);
            if (POSTGRESQL) {
                // truncating writes new files for each table, and most are empty
                statement.execute("set session_replication_role = replica");
                statement.execute(tables.stream().map("delete from %s;"::formatted).collect(Collectors.joining()));
                statement.execute("set session_replication_role = origin");
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
