package org.roundtable.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.network.NewcomerFixture.PASSWORD;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.SignInNeeded;
import org.roundtable.house.DatabaseTest;

/** Forgotten, changed and stolen passwords; sessions on several devices. */
class AccountTest extends DatabaseTest {

    private static final String HERE = "192.0.2.1";
    private static final String NEW = "eleven loud geese";

    private Long amal;

    @BeforeEach
    void amal_has_a_password() {
        amal = inTransaction(() -> MemberFixture.withPassword(MemberFixture.member(the(Members.class), "amal"), PASSWORD).id());
    }

    @Test
    void a_mailed_link_sets_a_new_password_and_ends_all_sessions() {
        var phone = signIn(PASSWORD);
        the(RecoveringAccess.class).ask("amal@example.org", HERE);

        assertThat(the(RecoveringAccess.class).open(mailed())).isTrue();
        the(RecoveringAccess.class).reset(mailed(), NEW);

        assertThat(the(SigningIn.class).recognise(phone)).isEmpty();
        assertThatThrownBy(() -> signIn(PASSWORD)).isInstanceOf(WrongCredentials.class);
        assertThat(the(SigningIn.class).recognise(signIn(NEW))).isPresent();
        assertThat(fired(PasswordChanged.class)).containsExactly(new PasswordChanged(amal));
    }

    @Test
    void a_link_is_good_once() {
        the(RecoveringAccess.class).ask("amal@example.org", HERE);
        the(RecoveringAccess.class).reset(mailed(), NEW);

        assertThat(the(RecoveringAccess.class).open(mailed())).isFalse();
        assertThatThrownBy(() -> the(RecoveringAccess.class).reset(mailed(), "twelve loud geese")).isInstanceOf(LinkSpent.class);
    }

    @Test
    void a_link_is_good_for_half_an_hour() {
        the(RecoveringAccess.class).ask("amal@example.org", HERE);
        clock.pass(Duration.ofMinutes(30));

        assertThat(the(RecoveringAccess.class).open(mailed())).isFalse();
        assertThatThrownBy(() -> the(RecoveringAccess.class).reset(mailed(), NEW)).isInstanceOf(LinkSpent.class);
    }

    @Test
    void a_link_dies_when_the_password_changes_otherwise() {
        the(RecoveringAccess.class).ask("amal@example.org", HERE);
        var first = mailed();
        the(RecoveringAccess.class).ask("amal@example.org", HERE);
        the(RecoveringAccess.class).reset(mailed(), NEW);

        assertThatThrownBy(() -> the(RecoveringAccess.class).reset(first, "twelve loud geese")).isInstanceOf(LinkSpent.class);
    }

    @Test
    void a_weak_password_does_not_spend_the_link() {
        the(RecoveringAccess.class).ask("amal@example.org", HERE);

        assertThatThrownBy(() -> the(RecoveringAccess.class).reset(mailed(), "password1234")).isInstanceOf(WeakPassword.class);
        the(RecoveringAccess.class).reset(mailed(), NEW);
    }

    @Test
    void an_unknown_address_leaves_the_same_trace_at_the_same_cost() {
        the(RecoveringAccess.class).ask("warm@example.org", HERE);

        assertThat(statementsOf(() -> the(RecoveringAccess.class).ask("amal@example.org", HERE)))
            .isEqualTo(statementsOf(() -> the(RecoveringAccess.class).ask("nobody@example.org", HERE)));
        assertThat(fired(PasswordResetAsked.class)).extracting(PasswordResetAsked::displayName).containsExactly(null, "Amal", null);
        assertThatThrownBy(() -> the(RecoveringAccess.class).reset(mailed(), NEW)).as("but its link leads nowhere").isInstanceOf(LinkSpent.class);
    }

    @Test
    void a_link_to_join_is_no_link_to_a_password() {
        the(Joining.class).ask(NewcomerFixture.newcomer("berit@example.org"), HERE);

        assertThatThrownBy(() -> the(RecoveringAccess.class).reset(fired(JoiningAsked.class).get(0).secret(), NEW)).isInstanceOf(LinkSpent.class);
    }

    @Test
    void a_reset_opens_what_wrong_passwords_had_closed() {
        IntStream.range(0, 5).forEach(i -> assertThatThrownBy(() -> signIn("seven loud herons")).isInstanceOf(WrongCredentials.class));
        the(RecoveringAccess.class).ask("amal@example.org", HERE);
        the(RecoveringAccess.class).reset(mailed(), NEW);

        assertThat(signIn(NEW)).isNotBlank();
    }

    @Test
    void changing_the_password_goes_on_here_and_ends_everywhere_else() {
        var phone = signIn(PASSWORD);
        var laptop = signIn(PASSWORD);

        var here = as(amal, () -> the(SecuringAccount.class).changePassword(PASSWORD, NEW, "laptop"));

        assertThat(the(SigningIn.class).recognise(phone)).isEmpty();
        assertThat(the(SigningIn.class).recognise(laptop)).isEmpty();
        assertThat(the(SigningIn.class).recognise(here)).isPresent();
    }

    @Test
    void changing_the_password_asks_for_the_current_one_a_few_times_only() {
        signedInAs(amal);
        IntStream.range(0, 5).forEach(i -> assertThatThrownBy(() -> the(SecuringAccount.class).changePassword("seven loud herons", NEW, "x")).isInstanceOf(WrongPassword.class));

        assertThatThrownBy(() -> the(SecuringAccount.class).changePassword(PASSWORD, NEW, "x")).isInstanceOf(TooManyTries.class);
    }

    @Test
    void lists_the_own_sessions_and_ends_one_or_all() {
        var berit = inTransaction(() -> MemberFixture.withPassword(MemberFixture.member(the(Members.class), "berit"), PASSWORD).id());
        var hers = the(SigningIn.class).signIn("berit@example.org", PASSWORD, "hers", HERE);
        var phone = signIn(PASSWORD);
        clock.pass(Duration.ofMinutes(10));
        var laptop = signIn(PASSWORD);

        var sessions = as(amal, () -> the(SecuringAccount.class).sessions(laptop));
        assertThat(sessions).hasSize(2).extracting(SessionRow::here).containsExactly(true, false);
        as(berit, () -> {
            the(SecuringAccount.class).end(sessions.get(0).id());
            return null;
        });
        assertThat(the(SigningIn.class).recognise(laptop)).as("nobody ends another's session").isPresent();
        as(amal, () -> {
            the(SecuringAccount.class).end(sessions.get(1).id());
            return null;
        });
        assertThat(the(SigningIn.class).recognise(phone)).isEmpty();
        as(amal, () -> {
            the(SecuringAccount.class).endAll();
            return null;
        });
        assertThat(the(SigningIn.class).recognise(laptop)).isEmpty();
        assertThat(the(SigningIn.class).recognise(hers)).isPresent();
    }

    @Test
    void nobody_does_this_signed_out() {
        assertThatThrownBy(() -> the(SecuringAccount.class).endAll()).isInstanceOf(SignInNeeded.class);
        assertThatThrownBy(() -> the(SecuringAccount.class).changePassword(PASSWORD, NEW, "x")).isInstanceOf(SignInNeeded.class);
    }

    private String signIn(String password) {
        return the(SigningIn.class).signIn("amal@example.org", password, "a browser", HERE);
    }

    private String mailed() {
        var mails = fired(PasswordResetAsked.class);
        return mails.get(mails.size() - 1).secret();
    }
}
