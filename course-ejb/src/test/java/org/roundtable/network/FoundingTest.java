package org.roundtable.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.network.NewcomerFixture.newcomer;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotAllowed;
import org.roundtable.house.DatabaseTest;

class FoundingTest extends DatabaseTest {

    @Test
    void who_follows_the_set_up_link_is_the_steward_and_names_the_network() {
        var secret = the(Founding.class).invite().orElseThrow();

        assertThat(the(Founding.class).open(secret)).isTrue();
        var session = the(Founding.class).found(secret, "Teachers of Tunis", newcomer("amal@example.org"), "a browser");

        var steward = the(SigningIn.class).recognise(session).orElseThrow();
        assertThat(steward.steward()).isTrue();
        assertThat(as(steward.id(), () -> the(Stewarding.class).settings())).isEqualTo(new NetworkSettings("Teachers of Tunis", MembershipRule.OPEN, true));
    }

    @Test
    void the_link_is_good_once_and_there_is_no_other_while_there_is_a_steward() {
        var secret = the(Founding.class).invite().orElseThrow();
        var ofTheOtherNode = the(Founding.class).invite().orElseThrow();
        the(Founding.class).found(secret, "Ours", newcomer("amal@example.org"), "a browser");

        assertThat(the(Founding.class).invite()).isEmpty();
        assertThat(the(Founding.class).open(secret)).isFalse();
        assertThatThrownBy(() -> the(Founding.class).found(secret, "Ours", newcomer("eve@example.org"), "x")).isInstanceOf(LinkSpent.class);
        assertThatThrownBy(() -> the(Founding.class).found(ofTheOtherNode, "Ours", newcomer("eve@example.org"), "x")).isInstanceOf(LinkSpent.class);
    }

    @Test
    void a_refusal_leaves_the_link_good() {
        var secret = the(Founding.class).invite().orElseThrow();

        assertThatThrownBy(() -> the(Founding.class).found(secret, "Ours", new Newcomer("amal@example.org", "Amal", "short", "UTC", "en", ""), "x")).isInstanceOf(WeakPassword.class);
        assertThat(the(Founding.class).open(secret)).isTrue();
    }

    @Test
    void a_made_up_link_founds_nothing() {
        assertThatThrownBy(() -> the(Founding.class).found("no such secret", "Ours", newcomer("eve@example.org"), "x")).isInstanceOf(LinkSpent.class);
        assertThat(the(Founding.class).invite()).isPresent();
    }

    @Test
    void of_many_at_once_exactly_one_becomes_steward() throws Exception {
        var secrets = IntStream.range(0, 6).mapToObj(i -> the(Founding.class).invite().orElseThrow()).toList();
        var threads = Executors.newFixedThreadPool(6);
        var founded = threads.invokeAll(IntStream.range(0, 6).<Callable<Boolean>>mapToObj(i -> () -> {
            try {
                the(Founding.class).found(secrets.get(i), "Ours", newcomer("amal" + i + "@example.org"), "x");
                return true;
            } catch (LinkSpent refused) {
                return false;
            }
        }).toList()).stream().filter(answer -> {
            try {
                return answer.get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }).count();
        threads.shutdown();

        assertThat(founded).isEqualTo(1);
    }

    @Test
    void stewards_trust_and_shut_out_others_never_themselves() {
        var berit = steward("berit");
        var amal = member("amal");
        signedInAs(berit);

        the(Stewarding.class).trust(amal);
        assertThat(as(amal, () -> the(Stewarding.class).settings())).isNotNull();
        assertThat(fired(StewardTrusted.class)).containsExactly(new StewardTrusted(amal, berit));
        assertThatThrownBy(() -> the(Stewarding.class).trust(amal)).isInstanceOf(CannotTrust.class);
        assertThatThrownBy(() -> the(Stewarding.class).disable(berit, "tired of it")).isInstanceOf(NotOneself.class);

        the(Stewarding.class).disable(amal, "sold essays");
        assertThat(the(Stewarding.class).members("amal", 0, 10)).extracting(StewardedRow::disabled).containsExactly(true);
        assertThatThrownBy(() -> the(Stewarding.class).trust(amal)).isInstanceOf(CannotTrust.class);
        the(Stewarding.class).enable(amal);
        assertThat(the(Stewarding.class).members("AMAL@", 0, 10)).extracting(StewardedRow::disabled).containsExactly(false);
    }

    @Test
    void what_stewards_do_is_on_record() {
        var berit = steward("berit");
        var amal = member("amal");
        signedInAs(berit);
        the(Stewarding.class).trust(amal);
        the(Stewarding.class).disable(amal, "sold essays");

        var record = inTransaction(() -> the(org.roundtable.audit.AuditTrail.class).of("member", amal));
        assertThat(record).extracting(entry -> entry.action() + " " + entry.detail()).containsExactly("network.stewardTrusted null", "network.memberDisabled sold essays");
    }

    @Test
    void other_members_steward_nothing() {
        var amal = member("amal");
        signedInAs(member("eve"));

        assertThatThrownBy(() -> the(Stewarding.class).settings()).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> the(Stewarding.class).change(new NetworkSettings("Mine", MembershipRule.OPEN, false))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> the(Stewarding.class).members(null, 0, 10)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> the(Stewarding.class).count(null)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> the(Stewarding.class).trust(amal)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> the(Stewarding.class).disable(amal, "no reason")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> the(Stewarding.class).enable(amal)).isInstanceOf(NotAllowed.class);
    }
}
