package org.roundtable.house;

import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts SQL statements. Fetching the next fifty ids is not counted: it falls to whoever comes when the last fifty are used up. */
final class StatementCount implements StatementInspector {

    private final AtomicLong statements = new AtomicLong();

    @Override
    public String inspect(String sql) {
        if (!sql.contains("next value for") && !sql.contains("nextval(")) {
            statements.incrementAndGet();
        }
        return sql;
    }

    long sum() {
        return statements.get();
    }
}
