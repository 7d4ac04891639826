package org.roundtable.web.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.roundtable.network.SigningIn;

class NetworkSigninPageTest {

    private final NetworkSigninPage page = new NetworkSigninPage();
    private final DoorwayFixture doorway = new DoorwayFixture();

    @Test
    void goes_on_where_somebody_wanted_to_go() throws IOException {
        page.setNext("/course/page?id=7");
        signIn();

        assertThat(doorway.entered).containsExactly("amal@example.org/seven quiet herons/a browser/192.0.2.1 /course/page?id=7");
    }

    @Test
    void goes_home_where_somebody_else_wanted_them_to_go() throws IOException {
        page.setNext("//evil.example/");
        signIn();

        assertThat(doorway.entered.get(0)).endsWith(" /");
    }

    private void signIn() throws IOException {
        page.doorway = doorway;
        page.signingIn = new SigningIn() {
            @Override
            public String signIn(String email, String password, String device, String client) {
                return String.join("/", email, password, device, client);
            }
        };
        page.setEmail("amal@example.org");
        page.setPassword("seven quiet herons");
        page.signIn();
    }
}
