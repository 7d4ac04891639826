package org.roundtable.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class TimeTest {

    @Test
    void reads_no_finer_than_the_databases_keep() {
        var now = new Time().clock.instant();

        assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS));
    }
}
