package org.roundtable.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OnServer
@Tag("process")
@Tag("database")
class HomeIT {

    @Test
    void opens_for_everybody(Visitor visitor) {
        assertThat(visitor.open("/").status()).isEqualTo(200);

        visitor.assertAccessible();
        visitor.photograph("home-visitor");
    }

    @Test
    void a_first_visit_weighs_at_most_350_kB_and_a_return_30(Visitor visitor) {
        Runnable visit = () -> {
            visitor.open("/");
            visitor.open("/network/signin");
        };

        assertThat(visitor.received(visit)).isBetween(10_000L, 350_000L);
        assertThat(visitor.received(visit)).isLessThan(30_000);
    }

    @Test
    void what_is_not_there_says_so(Visitor visitor) {
        assertThat(visitor.open("/no/such/page").status()).isEqualTo(404);

        visitor.assertAccessible();
        visitor.photograph("not-there");
    }

    @Test
    void time_can_be_passed() {
        Server.passTime(Duration.ofMinutes(1));
    }
}
