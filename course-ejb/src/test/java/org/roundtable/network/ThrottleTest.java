package org.roundtable.network;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThrottleTest {

    @Test
    void waits_grow_until_a_quarter_of_an_hour() {
        var pace = Pace.PASSWORD_OF_ADDRESS;

        assertThat(pace.waitAfter(4)).isZero();
        assertThat(pace.waitAfter(5)).isEqualTo(ofSeconds(30));
        assertThat(pace.waitAfter(6)).isEqualTo(ofSeconds(60));
        assertThat(pace.waitAfter(9)).isEqualTo(ofMinutes(8));
        assertThat(pace.waitAfter(10)).isEqualTo(ofMinutes(15));
        assertThat(pace.waitAfter(1_000_000)).isEqualTo(ofMinutes(15));
    }

    @Test
    void one_place_on_the_internet_is_one_network() {
        assertThat(Client.network("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(Client.network("2001:db8:1:2:3:4:5:6")).isEqualTo(Client.network("2001:db8:1:2::9")).isNotEqualTo(Client.network("2001:db8:1:3::9"));
        assertThat(Client.network("fe80::1%eth0")).isNotBlank();
        assertThat(Client.network(null)).isEqualTo("nowhere");
    }
}
