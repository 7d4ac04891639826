package org.roundtable.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages ask the database a handful of questions, however much there is in it. */
@OnServer
class SqlCountIT {

    private static final int AT_MOST = 12;

    @ParameterizedTest
    @ValueSource(strings = {"/"})
    void a_page_takes_at_most_12_statements(String page) {
        var anybody = new Caller();
        anybody.get(page);

        assertThat(Statements.during(() -> anybody.get(page))).hasSizeLessThanOrEqualTo(AT_MOST);
    }

    @Test
    void statements_are_seen() {
        assertThat(Statements.during(() -> new Caller().submit("/network/signin", Map.of("email", "nobody@example.org", "password", "wrong"))))
            .anySatisfy(statement -> assertThat(statement).contains("from member"));
    }
}
