package org.roundtable.web.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorwayTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/course/page?id=7", "/network/join?invitation=a%2Fb", "/?next=//evil.example"})
    void leads_on_to_a_path_of_ours(String path) {
        assertThat(Doorway.local(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://evil.example/", "//evil.example", "/\\evil.example", "\\\\evil.example", "/\t/evil.example", "/\n/evil.example", "javascript:alert(1)",
        "evil.example", " //evil.example", "/a\\b", "/a\r\nSet-Cookie: rt=x", "/\u0000/evil.example", "/\u0085/evil.example"})
    void leads_home_instead_of_elsewhere(String path) {
        assertThat(Doorway.local(path)).isEqualTo("/");
        assertThat(Doorway.local(null)).isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0 | Firefox, Linux",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0 | Edge, Windows",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1 | Safari, iPhone",
        "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36 | Chrome, Android",
        "curl/8.5.0 | curl/8.5.0"})
    void a_device_is_called_what_its_owner_calls_it(String userAgent, String name) {
        assertThat(Device.named(userAgent)).isEqualTo(name);
    }

    @Test
    void a_device_that_says_nothing_or_too_much_has_a_short_name() {
        assertThat(Device.named(null)).isEmpty();
        assertThat(Device.named("x".repeat(10_000))).hasSize(60);
    }
}
