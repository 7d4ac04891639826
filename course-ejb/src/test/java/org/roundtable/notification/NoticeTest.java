package org.roundtable.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roundtable.shared.TestClock;

class NoticeTest {

    private static final Letter LETTER = new Letter("memberJoined", "Welcome", "You are a member now.", "/network/profile", false);

    @Test
    void is_tried_again_after_growing_waits_and_given_up_after_a_day() {
        var notice = new Notice(null, "amal@example.org", LETTER, TestClock.NINE);
        var now = TestClock.NINE;

        notice.failed("no route", now);
        assertThat(notice.due(now.plusSeconds(59))).isFalse();
        assertThat(notice.due(now.plusSeconds(60))).isTrue();
        notice.failed("no route", now);
        assertThat(notice.due(now.plusSeconds(119))).isFalse();
        IntStream.range(0, 9).forEach(i -> notice.failed("no route", now));
        assertThat(notice.due(now.plus(Duration.ofHours(6)))).isTrue();
        notice.failed("x".repeat(10_000), now);
        assertThat(notice.mailing()).isEqualTo(Mailing.GIVEN_UP);
        assertThat(notice.due(now.plus(Duration.ofDays(9)))).isFalse();
        assertThat(notice.mail().problem()).hasSize(500);
    }

    @Test
    void forgets_a_secret_once_it_is_sent() {
        var letter = Letter.withSecret("resetAsked", "en", "/network/reset?token=abc", "Ours", "Amal");
        var notice = new Notice(null, "amal@example.org", letter, TestClock.NINE);

        assertThat(Letter.framed(notice, "Ours")).contains("/network/reset?token=abc");
        notice.sent(TestClock.NINE);
        assertThat(notice.link()).isNull();
        assertThat(notice.body()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"amal@example.org\r\nBcc: all@example.org", "amal@example.org\n", "", "\0"})
    void refuses_an_address_that_would_begin_another_header(String address) {
        assertThatThrownBy(() -> new Notice(null, address, LETTER, TestClock.NINE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_name_cannot_begin_another_header() {
        var letter = Letter.of("memberInvited", "en", "/network/join", "Ours", "Eve\r\nBcc: all@example.org");

        assertThat(letter.subject()).isEqualTo("Eve Bcc: all@example.org invites you to Ours");
        assertThatThrownBy(() -> new Notice(null, "amal@example.org", new Letter("x", "Hi\nBcc: x", "", null, false), TestClock.NINE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_name_is_not_read_as_a_pattern_and_a_subject_ends() {
        assertThat(Letter.of("memberJoined", "fr", null, "{0} '{'").subject()).isEqualTo("Welcome to {0} '{'");
        assertThat(Letter.of("memberJoined", "en", null, "x".repeat(500)).subject()).hasSize(200);
    }

    @Test
    void every_letter_has_a_subject_and_a_body_without_apostrophes() throws Exception {
        var words = new Properties();
        words.load(new InputStreamReader(Letter.class.getResourceAsStream("mails.properties"), StandardCharsets.UTF_8));
        var keys = words.stringPropertyNames();

        assertThat(keys).allSatisfy(key -> assertThat(words.getProperty(key)).doesNotContain("'"));
        assertThat(keys.stream().filter(key -> key.endsWith(".subject"))).allSatisfy(key -> assertThat(keys).contains(key.replace(".subject", ".body")));
    }
}
