package org.roundtable.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OnServer
@Tag("process")
class MailIT extends Stage {

    @Test
    void who_joins_is_mailed_a_link_to_follow() {
        Cast.onStage();

        assertThat(Mailbox.link("learner@example.org", "/network/verify?token=")).hasSizeGreaterThan(30);
    }
}
