package org.roundtable.web.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.network.SecuringAccount;
import org.roundtable.network.SessionRow;

class NetworkSessionsPageTest {

    private final NetworkSessionsPage page = new NetworkSessionsPage();
    private final DoorwayFixture doorway = new DoorwayFixture();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void wire() {
        page.doorway = doorway;
        page.say = DoorwayFixture.voice(told);
        page.securing = new SecuringAccount() {
            @Override
            public List<SessionRow> sessions(String secret) {
                return List.of(new SessionRow(7L, null, Instant.EPOCH, Instant.EPOCH, secret.equals("the secret it carries")));
            }

            @Override
            public String changePassword(String current, String next, String device) {
                return current + "/" + next;
            }

            @Override
            public void endAll() {
                told.add("ended");
            }
        };
    }

    @Test
    void knows_which_device_is_this_one() {
        page.load();

        assertThat(page.getSessions()).extracting(SessionRow::here).containsExactly(true);
        assertThat(page.device(page.getSessions().get(0))).isEqualTo("network.sessions.unknown");
    }

    @Test
    void a_changed_password_goes_on_with_a_new_session() throws IOException {
        page.setCurrent("old");
        page.setPassword("new");
        page.changePassword();

        assertThat(doorway.entered).containsExactly("old/new /network/sessions");
    }

    @Test
    void signing_out_everywhere_leaves_here_too() throws IOException {
        page.endAll();

        assertThat(told).containsExactly("ended", "network.sessions.endedAll");
        assertThat(doorway.left).containsExactly("/network/signin");
    }
}
