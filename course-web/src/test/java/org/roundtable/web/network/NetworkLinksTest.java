package org.roundtable.web.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.roundtable.network.ArrivalSheet;
import org.roundtable.network.Founding;
import org.roundtable.network.Joining;
import org.roundtable.network.Newcomer;
import org.roundtable.network.RecoveringAccess;

/** The pages mailed and logged links lead to. */
class NetworkLinksTest {

    private final DoorwayFixture doorway = new DoorwayFixture();
    private final List<String> told = new ArrayList<>();

    @Test
    void an_address_is_confirmed_by_a_button_not_by_looking() {
        var confirmed = new ArrayList<String>();
        var page = new NetworkVerifyPage();
        page.say = DoorwayFixture.voice(told);
        page.joining = new Joining() {
            @Override
            public Optional<ArrivalSheet> arriving(String secret) {
                return secret.equals("good") ? Optional.of(new ArrivalSheet("Amal", "amal@example.org")) : Optional.empty();
            }

            @Override
            public void confirm(String secret) {
                confirmed.add(secret);
            }
        };
        page.setToken("good");
        page.load();

        assertThat(page.getArriving().name()).isEqualTo("Amal");
        assertThat(confirmed).isEmpty();
        assertThat(page.confirm()).isEqualTo("signin?faces-redirect=true");
        assertThat(confirmed).containsExactly("good");
        page.setToken("bad");
        page.load();
        assertThat(page.isSpent()).isTrue();
        page.setToken(null);
        page.load();
        assertThat(page.isSpent()).as("who has just asked to join has no link yet").isFalse();
    }

    @Test
    void a_password_is_chosen_while_the_link_is_good() {
        var page = new NetworkResetPage();
        page.say = DoorwayFixture.voice(told);
        page.recovering = new RecoveringAccess() {
            @Override
            public boolean open(String secret) {
                return secret.equals("good");
            }

            @Override
            public void reset(String secret, String password) {
                told.add(secret + "/" + password);
            }
        };
        page.load();
        assertThat(page.isOpen()).isFalse();
        page.setToken("good");
        page.setPassword("seven quiet herons");
        page.load();

        assertThat(page.isOpen()).isTrue();
        assertThat(page.reset()).isEqualTo("signin?faces-redirect=true");
        assertThat(told).containsExactly("good/seven quiet herons", "network.reset.done");
    }

    @Test
    void the_answer_to_a_forgotten_password_is_the_same_for_everybody() {
        var page = new NetworkForgotPage();
        page.doorway = doorway;
        page.recovering = new RecoveringAccess() {
            @Override
            public void ask(String address, String client) {
                told.add(address + "/" + client);
            }
        };
        page.setEmail("nobody@example.org");

        assertThat(page.ask()).isEqualTo("forgot?faces-redirect=true&mailed=true");
        assertThat(told).containsExactly("nobody@example.org/192.0.2.1");
    }

    @Test
    void the_first_steward_goes_on_to_the_rules() throws IOException {
        var page = new NetworkSetupPage();
        page.doorway = doorway;
        page.founding = new Founding() {
            @Override
            public boolean open(String secret) {
                return true;
            }

            @Override
            public String found(String secret, String networkName, Newcomer first, String device) {
                return secret + "/" + networkName + "/" + first.displayName();
            }
        };
        page.setToken("good");
        page.setNetworkName("Ours");
        page.getTyped().setDisplayName("Salma");
        page.load();
        page.found();

        assertThat(page.isOpen()).isTrue();
        assertThat(doorway.entered).containsExactly("good/Ours/Salma /network/steward");
    }
}
