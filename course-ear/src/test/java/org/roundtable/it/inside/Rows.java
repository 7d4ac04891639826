package org.roundtable.it.inside;

import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.sql.DataSource;

/** Looks into the database where no use case tells a test what it has to know. */
final class Rows {

    private Rows() {}

    static long id(String sql, Object... parameters) throws Exception {
        return Long.parseLong(text(sql, parameters));
    }

    static String text(String sql, Object... parameters) throws Exception {
        try (var connection = source().getConnection(); var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            try (var rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw new SQLException("nothing found by " + sql);
                }
                return rows.getString(1);
            }
        }
    }

    static int change(String sql, Object... parameters) throws Exception {
        try (var connection = source().getConnection(); var change = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                change.setObject(i + 1, parameters[i]);
            }
            return change.executeUpdate();
        }
    }

    private static DataSource source() throws Exception {
        return (DataSource) new InitialContext().lookup("java:jboss/datasources/RoundtableDS");
    }
}
