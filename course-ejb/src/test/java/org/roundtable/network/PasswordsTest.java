package org.roundtable.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery tin", "7 swans over Lough Neagh", "vermilion-otter-9", "für Elise im Mai", "пять зелёных груш", "蓝色的山和三只安静的小鸟在河边"})
    void lets_long_ones_of_any_characters_in(String password) {
        assertThatCode(() -> passwords.judge(password, "Amal Benali", "amal@example.org")).doesNotThrowAnyException();
    }

    @Test
    void lets_two_hundred_characters_in_and_no_more() {
        var words = "the quick brown fox jumped over a fence near Leeds; nobody knew why it went to Wales on a Tuesday with seven umbrellas, ".repeat(2);

        assertThatCode(() -> passwords.judge(words.substring(0, 200))).doesNotThrowAnyException();
        refuses(words.substring(0, 201), "network.passwordTooLong");
    }

    @Test
    void refuses_less_than_twelve_characters() {
        refuses("vermilion-7", "network.passwordTooShort");
        refuses("", "network.passwordTooShort");
        refuses(null, "network.passwordTooShort");
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "Password1234", "PASSWORD-1234", "iloveyou1234", "qwertyuiop123", "letmein123456", "correcthorsebatterystaple", "Correct Horse Battery Staple", "welcome12345!"})
    void refuses_what_everybody_chooses(String password) {
        assertThatThrownBy(() -> passwords.judge(password)).isInstanceOf(WeakPassword.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "abababababab", "kiwikiwikiwikiwi", "123412341234", "abcdefghijklmno", "ponmlkjihgfedcba", "qwertyuiopasdfgh", "1qaz2wsx3edc", "zzzzzzzzzzzzzzzzzzx9", "9876543210abcd"})
    void refuses_repetitions_and_walks(String password) {
        assertThatThrownBy(() -> passwords.judge(password)).isInstanceOf(WeakPassword.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"amal.benali99", "BenaliBenali-7", "xxamal@example.org", "Example.org-2026"})
    void refuses_the_members_own_name_and_address(String password) {
        assertThatThrownBy(() -> passwords.judge(password, "Amal Benali", "amal@example.org")).isInstanceOf(WeakPassword.class);
    }

    @Test
    void a_name_inside_something_long_enough_without_it_is_let_in() {
        assertThatCode(() -> passwords.judge("Benali keeps 4 red tractors", "Amal Benali")).doesNotThrowAnyException();
    }

    @Test
    void knows_more_than_three_thousand_common_ones_long_enough_to_be_tried() throws Exception {
        var list = Files.readAllLines(Path.of("src/main/resources/org/roundtable/network/common-passwords.txt"));

        assertThat(list.stream().filter(line -> !line.startsWith("#"))).hasSizeGreaterThan(3000).allMatch(line -> line.length() >= Passwords.SHORTEST)
            .doesNotHaveDuplicates();
    }

    private void refuses(String password, String why) {
        assertThatThrownBy(() -> passwords.judge(password)).isInstanceOfSatisfying(WeakPassword.class, refusal -> assertThat(refusal.messageKey()).isEqualTo(why));
    }
}
