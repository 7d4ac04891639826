package org.roundtable.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.network.NewcomerFixture.PASSWORD;
import static org.roundtable.network.NewcomerFixture.newcomer;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.house.DatabaseTest;

class JoiningTest extends DatabaseTest {

    private static final String HERE = "192.0.2.1";

    @Test
    void who_follows_the_mailed_link_is_a_member_and_can_sign_in() {
        ask("Amal@Example.org");
        the(Joining.class).confirm(mailed().secret());

        var visitor = the(SigningIn.class).recognise(the(SigningIn.class).signIn("amal@example.org", PASSWORD, "a browser", HERE)).orElseThrow();
        assertThat(visitor.handle()).isEqualTo("amal-benali");
        assertThat(visitor.displayName()).isEqualTo("Amal Benali");
        assertThat(visitor.zoneId()).isEqualTo("Africa/Tunis");
        assertThat(fired(MemberJoined.class)).containsExactly(new MemberJoined(visitor.id()));
        assertThat(as(visitor.id(), () -> the(Introducing.class).mine()).interests()).isEqualTo("fractions, reading aloud");
    }

    @Test
    void nobody_can_sign_in_before_the_address_is_confirmed() {
        ask("amal@example.org");

        assertThatThrownBy(() -> the(SigningIn.class).signIn("amal@example.org", PASSWORD, "a browser", HERE)).isInstanceOf(WrongCredentials.class);
    }

    @Test
    void a_link_is_good_once_and_for_two_days() {
        ask("amal@example.org");
        var secret = mailed().secret();
        the(Joining.class).confirm(secret);
        assertThatThrownBy(() -> the(Joining.class).confirm(secret)).isInstanceOf(LinkSpent.class);

        ask("berit@example.org");
        clock.pass(Duration.ofHours(48));
        assertThat(the(Joining.class).arriving(mailed().secret())).isEmpty();
        assertThatThrownBy(() -> the(Joining.class).confirm(mailed().secret())).isInstanceOf(LinkSpent.class);
    }

    @Test
    void a_made_up_link_leads_nowhere() {
        assertThat(the(Joining.class).arriving("no such secret")).isEmpty();
        assertThatThrownBy(() -> the(Joining.class).confirm("no such secret")).isInstanceOf(LinkSpent.class);
    }

    @Test
    void a_known_address_is_answered_the_same_and_its_owner_is_told() {
        member("amal");

        ask("amal@example.org");
        ask("nobody@example.org");

        assertThat(fired(JoiningAsked.class)).extracting(JoiningAsked::alreadyMember).containsExactly(true, false);
        assertThat(inTransaction(() -> the(SignUps.class).newestOf(EmailAddress.of("amal@example.org"), clock.instant()))).as("leaves the same trace").isPresent();
    }

    @Test
    void a_known_address_costs_what_an_unknown_one_costs() {
        member("amal");
        ask("warm@example.org");

        assertThat(statementsOf(() -> ask("amal@example.org"))).isEqualTo(statementsOf(() -> ask("nobody@example.org")));
    }

    @Test
    void each_link_makes_the_member_it_was_asked_for() {
        the(Joining.class).ask(new Newcomer("amal@example.org", "Eve", "a password of an attacker", "UTC", "en", ""), "192.0.2.66");
        ask("amal@example.org");
        the(Joining.class).confirm(mailed().secret());

        assertThatThrownBy(() -> the(SigningIn.class).signIn("amal@example.org", "a password of an attacker", "a browser", HERE)).isInstanceOf(WrongCredentials.class);
        assertThatThrownBy(() -> the(Joining.class).confirm(fired(JoiningAsked.class).get(0).secret())).isInstanceOf(AddressTaken.class);
    }

    @Test
    void asking_again_mails_another_link_and_ends_the_one_before() {
        ask("amal@example.org");
        var first = mailed().secret();
        the(Joining.class).askAgain("amal@example.org", HERE);

        assertThatThrownBy(() -> the(Joining.class).confirm(first)).isInstanceOf(LinkSpent.class);
        the(Joining.class).confirm(mailed().secret());
        assertThat(fired(MemberJoined.class)).hasSize(1);
    }

    @Test
    void asking_again_for_an_address_nobody_joined_with_says_nothing() {
        the(Joining.class).askAgain("nobody@example.org", HERE);

        assertThat(fired(JoiningAsked.class)).isEmpty();
    }

    @Test
    void nobody_is_flooded_with_mails() {
        IntStream.range(0, 4).forEach(i -> the(Joining.class).askAgain("amal@example.org", "192.0.2." + i));

        assertThatThrownBy(() -> the(Joining.class).askAgain("amal@example.org", "192.0.2.99")).isInstanceOf(TooManyTries.class);
        assertThatThrownBy(() -> ask("amal@example.org")).isInstanceOf(TooManyTries.class);
        clock.pass(Duration.ofMinutes(6));
        ask("amal@example.org");
    }

    @Test
    void two_of_one_name_have_two_handles() {
        join("amal@example.org");
        join("amal@example.com");

        assertThat(inTransaction(() -> the(Members.class).byEmail("amal@example.com").orElseThrow().handle())).isEqualTo("amal-benali-2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "no address        | Amal | seven quiet herons | UTC            | en | maths",
        "amal@example.org  | ''   | seven quiet herons | UTC            | en | maths",
        "amal@example.org  | Amal | short              | UTC            | en | maths",
        "amal@example.org  | Amal | seven quiet herons | Mars/Olympus   | en | maths",
        "amal@example.org  | Amal | seven quiet herons | UTC            | xx | maths",
        "amal@example.org  | Amal | amal@example.org1  | UTC            | en | maths"})
    void what_does_not_fit_is_refused_and_leaves_no_trace(String email, String name, String password, String zone, String language, String interests) {
        assertThatThrownBy(() -> the(Joining.class).ask(new Newcomer(email, name, password, zone, language, interests), HERE))
            .isInstanceOfAny(Unfit.class, WeakPassword.class);

        assertThat(fired(JoiningAsked.class)).isEmpty();
        assertThat(inTransaction(() -> the(SignUps.class).newestOf(new EmailAddress("amal@example.org"), clock.instant()))).isEmpty();
    }

    @Test
    void endless_fields_are_refused() {
        var endless = "x".repeat(1_000_000);

        assertThatThrownBy(() -> the(Joining.class).ask(new Newcomer(endless, "Amal", PASSWORD, "UTC", "en", ""), HERE)).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> the(Joining.class).ask(new Newcomer("a@example.org", endless, PASSWORD, "UTC", "en", ""), HERE)).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> the(Joining.class).ask(new Newcomer("a@example.org", "Amal", endless, "UTC", "en", ""), HERE)).isInstanceOf(WeakPassword.class);
        assertThatThrownBy(() -> the(Joining.class).ask(new Newcomer("a@example.org", "Amal", PASSWORD, endless, "en", ""), HERE)).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> the(Joining.class).ask(new Newcomer("a@example.org", "Amal", PASSWORD, "UTC", "en", endless), HERE)).isInstanceOf(Unfit.class);
    }

    @Test
    void by_invitation_only_the_invited_join() {
        var steward = steward("berit");
        as(steward, () -> {
            the(Stewarding.class).change(new NetworkSettings("Our network", MembershipRule.INVITATION, true));
            the(Inviting.class).invite("amal@example.org");
            return null;
        });

        assertThatThrownBy(() -> ask("amal@example.org")).isInstanceOf(InvitationNeeded.class);
        var secret = fired(MemberInvited.class).get(0).secret();
        assertThat(the(Joining.class).invited(secret)).contains(new ArrivalSheet("Berit", "amal@example.org"));
        var session = the(Joining.class).accept(secret, newcomer("eve@example.org"), "a browser");

        var visitor = the(SigningIn.class).recognise(session).orElseThrow();
        assertThat(inTransaction(() -> the(Members.class).by(visitor.id()).orElseThrow().email())).as("the invited address, not the typed one").isEqualTo("amal@example.org");
        assertThatThrownBy(() -> the(Joining.class).accept(secret, newcomer("x@example.org"), "a browser")).isInstanceOf(LinkSpent.class);
    }

    @Test
    void a_weak_password_does_not_spend_the_invitation() {
        as(member("berit"), () -> {
            the(Inviting.class).invite("amal@example.org");
            return null;
        });
        var secret = fired(MemberInvited.class).get(0).secret();

        assertThatThrownBy(() -> the(Joining.class).accept(secret, new Newcomer("", "Amal", "short", "UTC", "en", ""), "a browser")).isInstanceOf(WeakPassword.class);
        assertThat(the(Joining.class).invited(secret)).isPresent();
        assertThat(as(member("berit"), () -> the(Inviting.class).mine())).extracting(InvitationRow::email, InvitationRow::open).containsExactly(org.assertj.core.api.Assertions.tuple("amal@example.org", true));
    }

    private void ask(String email) {
        the(Joining.class).ask(newcomer(email), HERE);
    }

    private void join(String email) {
        ask(email);
        the(Joining.class).confirm(mailed().secret());
    }

    private JoiningAsked mailed() {
        var mails = fired(JoiningAsked.class);
        return mails.get(mails.size() - 1);
    }
}
