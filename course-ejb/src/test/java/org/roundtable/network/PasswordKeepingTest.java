package org.roundtable.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordKeepingTest {

    private static final String ROUNDS = "ROUNDTABLE_PASSWORD_ROUNDS";

    @AfterEach
    void as_it_was() {
        System.clearProperty(ROUNDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "0", "-1", "210_000", "2e5", "210000.0", "1000000000"})
    void a_server_does_not_start_with_rounds_that_are_no_number_above_0(String rounds) {
        System.setProperty(ROUNDS, rounds);

        assertThatThrownBy(() -> new PasswordKeeping().look()).isInstanceOf(IllegalArgumentException.class)
            .hasMessage("ROUNDTABLE_PASSWORD_ROUNDS is \"%s\", and has to be a whole number from 1 to 999999999".formatted(rounds));
    }

    @Test
    void what_is_set_is_what_passwords_are_hashed_with() {
        System.setProperty(ROUNDS, " 3 ");
        new PasswordKeeping().look();

        var kept = PasswordHash.of("seven crisp lanterns");

        assertThat(kept).startsWith("pbkdf2-sha512$3$");
        assertThat(PasswordHash.matches("seven crisp lanterns", kept)).isTrue();
        assertThat(PasswordHash.matches("seven crisp lanterns", null)).isFalse();
    }
}
