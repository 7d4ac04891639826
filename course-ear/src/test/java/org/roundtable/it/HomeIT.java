package org.roundtable.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OnServer
@Tag("database")
class HomeIT {

    @Test
    void opens_for_everybody(Visitor visitor) {
        assertThat(visitor.open("/").status()).isEqualTo(200);
        visitor.photograph("home");
        visitor.assertAccessible();
    }

    @Test
    void first_visit_weighs_at_most_350_kB(Visitor visitor) {
        visitor.open("/");
        assertThat(visitor.received()).isLessThan(350_000);
    }
}
