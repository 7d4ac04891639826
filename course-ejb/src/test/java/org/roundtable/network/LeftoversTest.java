package org.roundtable.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.network.NewcomerFixture.PASSWORD;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.roundtable.house.DatabaseTest;

class LeftoversTest extends DatabaseTest {

    @Test
    void what_holds_no_more_is_forgotten_a_day_later() {
        inTransaction(() -> MemberFixture.withPassword(MemberFixture.member(the(Members.class), "amal"), PASSWORD));
        the(SigningIn.class).signIn("amal@example.org", PASSWORD, "old", "192.0.2.1");
        the(Joining.class).ask(NewcomerFixture.newcomer("bo@example.org"), "192.0.2.1");
        the(RecoveringAccess.class).ask("amal@example.org", "192.0.2.1");
        assertThat(due()).isFalse();

        clock.pass(Duration.ofDays(16));
        var fresh = the(SigningIn.class).signIn("amal@example.org", PASSWORD, "new", "192.0.2.1");
        assertThat(due()).isTrue();
        the(LeftoversStep.class).process();

        assertThat(due()).isFalse();
        assertThat(the(SigningIn.class).recognise(fresh)).isPresent();
    }

    private boolean due() {
        return the(ForgetLeftovers.class).due(clock.instant());
    }
}
