package org.roundtable.attempt;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hibernate.engine.spi.SessionImplementor;

/** A statement of a hot path with its places named, taken apart once: Hibernate takes apart what is native at each call. */
record PlainStatement(String sql, List<String> places) {

    private static final Pattern PLACE = Pattern.compile(":([a-zA-Z]+)");

    static PlainStatement of(String named) {
        return new PlainStatement(PLACE.matcher(named).replaceAll("?"), PLACE.matcher(named).results().map(place -> place.group(1)).toList());
    }

    /** In the transaction of {@code em}. @return how many rows there are more, or others */
    int execute(EntityManager em, Map<String, Object> values) {
        var session = em.unwrap(SessionImplementor.class);
        var jdbc = session.getJdbcCoordinator();
        var statement = jdbc.getStatementPreparer().prepareStatement(sql);
        try {
            fill(statement, values);
            return jdbc.getResultSetReturn().executeUpdate(statement, sql);
        } catch (SQLException e) {
            throw session.getJdbcServices().getSqlExceptionHelper().convert(e, "cannot be executed", sql);
        } finally {
            jdbc.getLogicalConnection().getResourceRegistry().release(statement);
            jdbc.afterStatementExecution();
        }
    }

    /** Without Hibernate, as that connection commits. @return how many rows there are more, or others */
    int execute(Connection connection, Map<String, Object> values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        }
    }

    private void fill(PreparedStatement statement, Map<String, Object> values) throws SQLException {
        for (int i = 0; i < places.size(); i++) {
            var value = values.get(places.get(i));
            statement.setObject(i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        }
    }
}
