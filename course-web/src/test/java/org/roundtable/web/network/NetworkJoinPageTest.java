package org.roundtable.web.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.roundtable.network.ArrivalSheet;
import org.roundtable.network.Joining;
import org.roundtable.network.MembershipRule;
import org.roundtable.network.NetworkSettings;
import org.roundtable.network.Newcomer;

class NetworkJoinPageTest {

    private final NetworkJoinPage page = new NetworkJoinPage();
    private final DoorwayFixture doorway = new DoorwayFixture();
    private Newcomer typed;

    @Test
    void asks_and_sends_to_the_mail_whatever_the_address() {
        at(MembershipRule.OPEN);
        page.getTyped().setEmail("amal@example.org");
        page.getTyped().setPassword("seven quiet herons");

        assertThat(page.join()).isEqualTo("verify?faces-redirect=true");
        assertThat(typed.email()).isEqualTo("amal@example.org");
        assertThat(typed.toString()).doesNotContain("herons");
    }

    @Test
    void is_closed_without_an_invitation_where_one_is_needed() {
        at(MembershipRule.INVITATION);

        assertThat(page.isClosed()).isTrue();
        assertThat(page.isSpent()).isFalse();
    }

    @Test
    void an_invitation_opens_it_for_its_address() throws IOException {
        page.setInvitation("good");
        at(MembershipRule.INVITATION);

        assertThat(page.isClosed()).isFalse();
        assertThat(page.getTyped().getEmail()).isEqualTo("invited@example.org");
        page.accept();
        assertThat(doorway.entered).containsExactly("good-session /network/profile");
    }

    @Test
    void a_spent_invitation_says_so() {
        page.setInvitation("spent");
        at(MembershipRule.OPEN);

        assertThat(page.isSpent()).isTrue();
        assertThat(page.isClosed()).as("one may still join like everybody").isFalse();
    }

    private void at(MembershipRule rule) {
        page.doorway = doorway;
        page.joining = new Joining() {
            @Override
            public NetworkSettings network() {
                return new NetworkSettings("Ours", rule, true);
            }

            @Override
            public void ask(Newcomer newcomer, String client) {
                typed = newcomer;
            }

            @Override
            public Optional<ArrivalSheet> invited(String secret) {
                return secret.equals("good") ? Optional.of(new ArrivalSheet("Berit", "invited@example.org")) : Optional.empty();
            }

            @Override
            public String accept(String secret, Newcomer newcomer, String device) {
                return secret + "-session";
            }
        };
        page.load();
    }
}
