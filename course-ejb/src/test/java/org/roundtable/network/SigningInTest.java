package org.roundtable.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.network.NewcomerFixture.PASSWORD;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.roundtable.house.DatabaseTest;

class SigningInTest extends DatabaseTest {

    private static final String HERE = "192.0.2.1";

    @Test
    void a_session_holds_for_two_weeks_after_it_was_last_used() {
        withPassword("amal");
        var secret = signIn("amal@example.org", PASSWORD);

        clock.pass(Duration.ofDays(13));
        assertThat(the(SigningIn.class).recognise(secret)).isPresent();
        clock.pass(Duration.ofDays(13));
        assertThat(the(SigningIn.class).recognise(secret)).isPresent();
        clock.pass(Duration.ofDays(15));
        assertThat(the(SigningIn.class).recognise(secret)).isEmpty();
    }

    @Test
    void signing_out_ends_the_session() {
        withPassword("amal");
        var secret = signIn("amal@example.org", PASSWORD);

        the(SigningIn.class).signOut(secret);

        assertThat(the(SigningIn.class).recognise(secret)).isEmpty();
    }

    @Test
    void after_five_wrong_passwords_the_right_one_waits_too() {
        withPassword("amal");
        fail("amal@example.org", 5);

        assertThatThrownBy(() -> signIn("amal@example.org", PASSWORD)).isInstanceOf(TooManyTries.class);
        clock.pass(Duration.ofSeconds(31));
        assertThat(signIn("amal@example.org", PASSWORD)).isNotBlank();
        fail("amal@example.org", 4);
        assertThat(signIn("amal@example.org", PASSWORD)).as("a good one forgives those before").isNotBlank();
    }

    @Test
    void the_wait_grows_with_each_wrong_password() {
        withPassword("amal");
        fail("amal@example.org", 5);
        clock.pass(Duration.ofSeconds(31));
        fail("amal@example.org", 1);
        clock.pass(Duration.ofSeconds(31));

        assertThatThrownBy(() -> signIn("amal@example.org", PASSWORD)).isInstanceOf(TooManyTries.class);
        clock.pass(Duration.ofSeconds(31));
        assertThat(signIn("amal@example.org", PASSWORD)).isNotBlank();
    }

    @Test
    void an_unknown_address_is_refused_and_slowed_down_in_the_same_words() {
        withPassword("amal");
        for (var i = 0; i < 5; i++) {
            assertThat(refusal("amal@example.org")).isEqualTo(refusal("nobody@example.org")).isEqualTo("network.wrongCredentials");
        }

        assertThat(refusal("amal@example.org")).isEqualTo(refusal("nobody@example.org")).isEqualTo("network.tooManyTries [1]");
    }

    @Test
    void an_unknown_address_costs_what_a_known_one_costs() {
        withPassword("amal");
        refusal("warm@example.org");

        assertThat(statementsOf(() -> refusal("amal@example.org"))).isEqualTo(statementsOf(() -> refusal("nobody@example.org")));
    }

    @Test
    void one_client_that_tries_many_addresses_is_slowed_down() {
        withPassword("amal");
        IntStream.range(0, 100).forEach(i -> inTransaction(() -> the(Throttling.class).admits(Pace.PASSWORD_FROM_CLIENT, HERE)));

        assertThatThrownBy(() -> signIn("amal@example.org", PASSWORD)).isInstanceOf(TooManyTries.class);
        assertThat(the(SigningIn.class).signIn("amal@example.org", PASSWORD, "a browser", "192.0.2.2")).isNotBlank();
    }

    @Test
    void a_whole_school_signs_in_from_one_place() {
        withPassword("amal");
        IntStream.range(0, 12).forEach(i -> signIn("amal@example.org", PASSWORD));

        assertThat(inTransaction(() -> the(Throttling.class).admits(Pace.PASSWORD_FROM_CLIENT, HERE))).isTrue();
    }

    @Test
    void guesses_made_at_once_are_counted_one_after_the_other() throws Exception {
        var threads = Executors.newFixedThreadPool(16);
        var admitted = threads.invokeAll(IntStream.range(0, 40)
                .<Callable<Boolean>>mapToObj(i -> () -> the(Throttling.class).admits(Pace.PASSWORD_OF_ADDRESS, "amal@example.org")).toList())
            .stream().filter(answer -> {
                try {
                    return answer.get();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }).count();
        threads.shutdown();

        assertThat(admitted).isEqualTo(5);
    }

    @Test
    void who_is_shut_out_is_refused_like_anybody_unknown() {
        var amal = withPassword("amal");
        var secret = signIn("amal@example.org", PASSWORD);
        as(steward("berit"), () -> {
            the(Stewarding.class).disable(amal, "sold essays");
            return null;
        });

        assertThat(the(SigningIn.class).recognise(secret)).isEmpty();
        assertThat(refusal("amal@example.org")).isEqualTo("network.wrongCredentials");
    }

    @Test
    void endless_and_empty_input_is_a_wrong_password() {
        withPassword("amal");

        assertThatThrownBy(() -> signIn("amal@example.org", "x".repeat(1_000_000))).isInstanceOf(WrongCredentials.class);
        assertThatThrownBy(() -> signIn("x".repeat(1_000_000), PASSWORD)).isInstanceOf(WrongCredentials.class);
        assertThatThrownBy(() -> signIn(null, null)).isInstanceOf(WrongCredentials.class);
        assertThatThrownBy(() -> the(SigningIn.class).signIn("amal@example.org", "", null, null)).isInstanceOf(WrongCredentials.class);
    }

    private Long withPassword(String handle) {
        return inTransaction(() -> MemberFixture.withPassword(MemberFixture.member(the(Members.class), handle), PASSWORD).id());
    }

    private String signIn(String email, String password) {
        return the(SigningIn.class).signIn(email, password, "a browser", HERE);
    }

    private void fail(String email, int times) {
        IntStream.range(0, times).forEach(i -> assertThatThrownBy(() -> signIn(email, "seven loud herons")).isInstanceOf(WrongCredentials.class));
    }

    private String refusal(String email) {
        try {
            return signIn(email, "seven loud herons");
        } catch (WrongCredentials | TooManyTries refusal) {
            return refusal.getMessage();
        }
    }
}
